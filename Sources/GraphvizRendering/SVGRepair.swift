/// Makes Graphviz' SVG valid, sized in millimetres, accessible and safe to put into a page.
///
/// Graphviz writes one element a line, and labels can't hold line breaks, so the repair goes line
/// by line and understands only the lines that release 2.42 and later write; anything else is an
/// error rather than a guess.
struct SVGRepair {
  let drawing: Drawing

  /// The finished SVG of the drawing, made from Graphviz' text.
  func repaired(_ text: String) throws(GraphvizError) -> String {
    // By bytes: no label holds a line break, and Swift's characters take their time.
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }[...]
    guard let start = lines.firstIndex(where: { $0.hasPrefix("<svg ") }) else {
      throw .unexpectedOutput(format: "svg")
    }
    lines = lines[start...]
    while let line = lines.popFirst(), !line.hasSuffix(">") {}

    var result = header
    var seen = 0
    while let line = lines.popFirst() {
      if line.hasPrefix("<!--") {
        var last = line
        while !last.hasSuffix("-->"), let next = lines.popFirst() { last = next }
      } else if line.hasPrefix("<title>") {
        continue  // Graphviz' own names of graph, nodes and edges
      } else if line.hasPrefix("<g id=\"graph0\"") {
        result.append(try groupOfTheDrawing(line))
      } else if line.hasPrefix("<g id=\"") {
        result += try group(line)
        seen += 1
      } else {
        result.append(element(line))
      }
    }
    let visible = drawing.nodes.count { $0.shape != .invisible }
    guard seen == visible + drawing.edges.count, result.last == "</svg>" else {
      throw .unexpectedOutput(format: "svg")
    }
    return result.joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    let (width, height) = (drawing.size.width, drawing.size.height)
    let millimetres = [width, height].map {
      DecimalText.text($0 / Size.pointsPerMillimetre, places: 3)
    }
    let prefix = LabelText.xml(drawing.idPrefix)
    let language =
      drawing.language.isEmpty
      ? "" : " lang=\"\(drawing.language)\" xml:lang=\"\(drawing.language)\""
    let (title, description) = ("\(prefix)drawing-title", "\(prefix)drawing-description")
    return [
      "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + " width=\"\(millimetres[0])mm\" height=\"\(millimetres[1])mm\""
        + " viewBox=\"0 0 \(DecimalText.text(width)) \(DecimalText.text(height))\""
        + language + " role=\"img\" aria-labelledby=\"\(title) \(description)\">",
      "<title id=\"\(title)\">\(LabelText.xml(drawing.title))</title>",
      "<desc id=\"\(description)\">\(LabelText.xml(drawing.description))</desc>",
    ] + stamp(prefix: prefix)
  }

  private func stamp(prefix: String) -> [String] {
    guard !drawing.stamp.isEmpty else { return [] }
    let text = FileStamp.sealed(drawing.stamp)
    return ["<metadata id=\"\(prefix)drawing-stamp\">\(text)</metadata>"]
  }

  /// The group around everything, which moves the origin to the lower left corner.
  private func groupOfTheDrawing(_ line: Substring) throws(GraphvizError) -> String {
    guard line.contains(" transform=\"scale(1 1) rotate(0) translate(0 ") else {
      throw .unexpectedOutput(format: "svg")
    }
    let height = DecimalText.text(drawing.size.height)
    let id = LabelText.xml(drawing.idPrefix) + "drawing"
    return "<g id=\"\(id)\" class=\"graph\" transform=\"translate(0 \(height))\">"
  }

  /// The group of a node or edge: its own identifier, classes and accessible title.
  private func group(_ line: Substring) throws(GraphvizError) -> [String] {
    let name = line.dropFirst("<g id=\"".count).prefix { $0 != "\"" }
    let number = Int(name.dropFirst())
    if name.first == "n", let number, drawing.nodes.indices.contains(number) {
      let node = drawing.nodes[number]
      return group(id: node.id, classes: ["node"] + node.classes, title: node.title)
    }
    if name.first == "e", let number, drawing.edges.indices.contains(number) {
      let edge = drawing.edges[number]
      return group(id: edge.id, classes: ["edge"] + edge.classes, title: edge.title)
    }
    throw .unexpectedOutput(format: "svg")
  }

  private func group(id: String, classes: [String], title: String?) -> [String] {
    let id = LabelText.xml(drawing.idPrefix + id)
    let classes = LabelText.xml(classes.joined(separator: " "))
    guard let title else {
      return ["<g id=\"\(id)\" class=\"\(classes)\" aria-hidden=\"true\">"]
    }
    return [
      "<g id=\"\(id)\" class=\"\(classes)\">", "<title>\(LabelText.xml(title))</title>",
    ]
  }

  /// A shape or a line of text.
  private func element(_ line: Substring) -> String {
    guard line.hasPrefix("<text ") else {
      // Dashes as Cairo draws them in PDF and PNG.
      return [
        ("=\"transparent\"", "=\"none\""),
        ("stroke-dasharray=\"5,2\"", "stroke-dasharray=\"6,6\""),
        ("stroke-dasharray=\"1,5\"", "stroke-dasharray=\"2,6\""),
      ].reduce(String(line)) { Self.replacing($1.0, with: $1.1, in: $0) }
    }
    // The attributes end at the first ">": inside them it is written as an entity.
    guard let end = line.firstIndex(of: ">") else { return String(line) }
    let bold = DrawingGraph.fontName(family: drawing.fontFamily, isBold: true)
    let attributes = Self.replacing(
      "font-family=\"\(bold)\"",
      with: "font-family=\"\(drawing.fontFamily)\" font-weight=\"bold\"", in: String(line[..<end]))
    return attributes + Self.replacing("&#45;", with: "-", in: String(line[end...]))
  }

  /// A line in which something stands for something else wherever it was.
  private static func replacing(_ old: String, with new: String, in line: String) -> String {
    var rest = Array(line.utf8)[...]
    guard var found = rest.firstRange(ofBytes: old) else { return line }
    var result: [UInt8] = []
    while true {
      result += rest[..<found.lowerBound]
      result += new.utf8
      rest = rest[found.upperBound...]
      guard let next = rest.firstRange(ofBytes: old) else { break }
      found = next
    }
    return String(decoding: result + rest, as: UTF8.self)
  }
}
