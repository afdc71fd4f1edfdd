import GraphvizRendering

/// The sheet a figure is put together on: header on top, drawing in the middle, legend below.
///
/// Everything is measured by Graphviz in the final font before it is placed. Heights are counted
/// down from the top and turned round at the end, when the sheet's height is known.
struct FigureSheet {
  /// The space left free along the edges, in points.
  static let margin = 7.0

  /// The sheet's width, in points.
  let width: Double
  /// How far down the sheet is filled, in points.
  private(set) var filled = FigureSheet.margin
  private var nodes: [DrawingNode] = []
  private var edges: [DrawingEdge] = []
  private var areas: [DrawingArea] = []
  private let renderer: GraphvizRenderer
  private let textSize: Double

  /// Makes an empty sheet.
  init(width: Double, textSize: Double, renderer: GraphvizRenderer) {
    self.width = width
    self.textSize = textSize
    self.renderer = renderer
  }

  /// The width inside the margins.
  var innerWidth: Double { width - 2 * Self.margin }

  /// Adds empty space.
  mutating func skip(_ height: Double) { filled += height }

  /// Adds a paragraph, broken into lines that fit.
  mutating func addText(
    _ text: String, id: String, size: Double? = nil, isBold: Bool = false,
    colour: String = "#1a1a1a"
  ) throws(GraphvizError) {
    for (index, line) in try lines(of: text, size: size ?? textSize, isBold: isBold).enumerated() {
      var node = textNode(line, id: "\(id)-\(index)", size: size, isBold: isBold)
      node.textColour = colour
      let measured = try renderer.sizes(of: [node])[0]
      node.position = Point(
        x: Self.margin + measured.width / 2, y: filled + measured.height / 2)
      nodes.append(node)
      filled += measured.height + 1
    }
  }

  /// Takes empty space down to a height, when less is filled.
  mutating func fill(to height: Double) { filled = max(filled, height) }

  /// Adds a line of text whose left edge and top are given, from the top of the free space; it takes
  /// no space of its own.
  mutating func addLabel(
    _ text: String, id: String, at place: Point, colour: String = "#444444"
  ) throws(GraphvizError) {
    var node = textNode(text, id: "\(id)-0", size: nil, isBold: false)
    node.textColour = colour
    let size = try renderer.sizes(of: [node])[0]
    node.position = Point(
      x: place.x + size.width / 2, y: filled + place.y + size.height / 2)
    nodes.append(node)
  }

  /// Adds nodes and edges at their places, y down from the top of the free space, and takes a height.
  mutating func add(_ placed: [DrawingNode], _ lines: [DrawingEdge], height: Double) {
    nodes += placed.map { node in
      var moved = node
      moved.position.y += filled
      return moved
    }
    edges += lines.map { line in
      var moved = line
      moved.path = line.path.moved { Point(x: $0.x, y: $0.y + filled) }
      return moved
    }
    filled += height
  }

  /// Adds areas behind everything, placed from the top of the free space; they take no space of their
  /// own.
  mutating func add(_ behind: [DrawingArea]) {
    areas += behind.map { area in
      var moved = area
      moved.corners = area.corners.map { Point(x: $0.x, y: $0.y + filled) }
      return moved
    }
  }

  /// Adds a chart at the margin, a height down from the top of the free space; it takes no space of its
  /// own.
  mutating func add(_ chart: ChartCanvas, below top: Double) throws(GraphvizError) {
    let (before, start) = (filled, filled + top)
    filled = start
    try add(chart)
    filled = before
  }

  /// Adds a thin line across the sheet.
  mutating func addRule() {
    let ends = [Self.margin, width - Self.margin].enumerated().map { index, x in
      DrawingNode(
        id: "rule-\(nodes.count)-\(index)", shape: .invisible, fill: nil,
        fixedSize: Size(width: 1, height: 1), position: Point(x: x, y: filled))
    }
    edges.append(
      DrawingEdge(
        id: "rule-\(edges.count)", from: ends[0].id, to: ends[1].id, colour: "#BDBDBD", width: 0.6,
        role: .decoration))
    nodes += ends
    filled += 5
  }

  /// Adds a chart, its left side at the margin; takes the height it needs.
  mutating func add(_ chart: ChartCanvas) throws(GraphvizError) {
    let placed = try chart.finished(by: renderer)
    nodes += placed.nodes.map { node in
      var moved = node
      moved.position.x += Self.margin
      moved.position.y += filled
      return moved
    }
    edges += placed.edges
    filled += placed.height
  }

  /// Adds samples with their words, flowing from left to right in as many rows as it takes.
  mutating func addLegend(
    _ heading: String?, _ entries: [LegendEntry], id: String
  ) throws(GraphvizError) {
    guard !entries.isEmpty else { return }
    var x = Self.margin
    let rowHeight = textSize + 9
    if let heading {
      var node = textNode(heading, id: "\(id)-heading", size: nil, isBold: false)
      let size = try renderer.sizes(of: [node])[0]
      node.position = Point(x: x + size.width / 2, y: filled + rowHeight / 2)
      nodes.append(node)
      x += size.width + 10
    }
    for (index, entry) in entries.enumerated() {
      var label = textNode(entry.text, id: "\(id)-\(index)", size: nil, isBold: false)
      let size = try renderer.sizes(of: [label])[0]
      let needed = LegendEntry.sampleWidth + 5 + size.width
      if x + needed > width - Self.margin, x > Self.margin {
        x = Self.margin
        filled += rowHeight
      }
      let middle = filled + rowHeight / 2
      addSample(
        entry, id: "\(id)-\(index)",
        at: Point(x: x + LegendEntry.sampleWidth / 2, y: middle), .sample(row: id, entry: index))
      label.position = Point(
        x: x + LegendEntry.sampleWidth + 5 + size.width / 2, y: middle)
      nodes.append(label)
      x += needed + 14
    }
    filled += rowHeight + 1
  }

  private mutating func addSample(
    _ entry: LegendEntry, id: String, at place: Point, _ role: ElementRole
  ) {
    switch entry.sample {
    case .node(let style, let outline):
      let isRound = style.shape == .circle
      nodes.append(
        DrawingNode(
          id: "\(id)-sample", shape: style.shape, fill: style.fill, stroke: style.stroke,
          strokeWidth: 1.4, strokeStyle: outline,
          fixedSize: isRound ? Size(width: 9, height: 9) : Size(width: 24, height: 14),
          margin: .none, position: place, role: role))
    case .doubleNode(let style):
      nodes += [Size(width: 26, height: 16), Size(width: 19, height: 9)].enumerated().map {
        DrawingNode(
          id: "\(id)-sample-\($0)", shape: style.shape, fill: style.fill, stroke: style.stroke,
          strokeWidth: 1.2, fixedSize: $1, margin: .none, position: place, role: role)
      }
    case .line(let width, let style):
      addLine(
        LineLook(colour: LegendEntry.lineColour, width: width, style: style), id: id, at: place,
        role)
    case .colouredLine(let width, let style, let colour):
      addLine(LineLook(colour: colour, width: width, style: style), id: id, at: place, role)
    case .chart(let sample):
      add(sample, id: id, at: place, role)
    }
  }

  /// Adds a piece of a chart whose origin is to lie at a place.
  private mutating func add(
    _ sample: ChartCanvas, id: String, at place: Point, _ role: ElementRole
  ) {
    let names = sample.nodes.indices.map { id + ($0 == 0 ? "-sample" : "-sample-\($0)") }
    let byId = Dictionary(
      zip(sample.nodes.map(\.id), names), uniquingKeysWith: { first, _ in first })
    for (name, node) in zip(names, sample.nodes) {
      var moved = node
      moved.id = name
      moved.position.x += place.x
      moved.position.y += place.y
      if node.shape != .invisible { moved.role = role }
      nodes.append(moved)
    }
    for (index, edge) in sample.edges.enumerated() {
      var moved = edge
      moved.id = id + (index == 0 ? "-line" : "-line-\(index)")
      moved.from = byId[edge.from] ?? edge.from
      moved.to = byId[edge.to] ?? edge.to
      moved.role = role
      edges.append(moved)
    }
  }

  private mutating func addLine(
    _ line: LineLook, id: String, at place: Point, _ role: ElementRole
  ) {
    let half = LegendEntry.sampleWidth / 2 - 1
    let ends = [-half, half].enumerated().map { index, offset in
      DrawingNode(
        id: "\(id)-end-\(index)", shape: .invisible, fill: nil,
        fixedSize: Size(width: 1, height: 1), position: Point(x: place.x + offset, y: place.y))
    }
    nodes += ends
    edges.append(
      DrawingEdge(
        id: "\(id)-line", from: ends[0].id, to: ends[1].id, colour: line.colour,
        width: line.width, style: line.style, role: role))
  }

  /// The height of the sheet so far, in points.
  var height: Double { filled + Self.margin }

  /// The finished drawing.
  ///
  /// - Parameter exactHeight: its height in points, where that was asked for.
  func drawing(
    title: String, description: String, idPrefix: String, exactHeight: Double? = nil
  ) -> Drawing {
    let height = exactHeight ?? self.height.rounded(.up)
    let turned = nodes.map { node in
      var moved = node
      moved.position.y = height - node.position.y
      return moved
    }
    let turnedEdges = edges.map { edge in
      var moved = edge
      moved.path = edge.path.moved { Point(x: $0.x, y: height - $0.y) }
      return moved
    }
    let turnedAreas = areas.map { area in
      var moved = area
      moved.corners = area.corners.map { Point(x: $0.x, y: height - $0.y) }
      return moved
    }
    return Drawing(
      size: Size(width: width, height: height), nodes: turned, edges: turnedEdges,
      areas: turnedAreas, title: title,
      description: description, idPrefix: idPrefix)
  }

  private func textNode(_ text: String, id: String, size: Double?, isBold: Bool) -> DrawingNode {
    DrawingNode(
      id: id, lines: [text], shape: .plainText, fill: nil, strokeWidth: 0,
      fontSize: size ?? textSize, isBold: isBold, textAlignment: .left, margin: .none)
  }

  /// Breaks a text at spaces into lines that fit the sheet when measured.
  private func lines(
    of text: String, size: Double, isBold: Bool
  ) throws(GraphvizError) -> [String] {
    try BrokenLines.lines(of: text, size: size, isBold: isBold, width: innerWidth) {
      () throws(GraphvizError) in try measuredLines(of: text, size: size, isBold: isBold)
    }
  }

  private func measuredLines(
    of text: String, size: Double, isBold: Bool
  ) throws(GraphvizError) -> [String] {
    var limit = Int(innerWidth / size * 2.3)
    while limit > 10 {
      let lines = wrapped(text, limit: limit)
      let nodes = lines.enumerated().map {
        textNode($1, id: "measure-\($0)", size: size, isBold: isBold)
      }
      // Text in SVG can be 3 % wider than measured.
      if try renderer.sizes(of: nodes).allSatisfy({ $0.width * 1.03 <= innerWidth }) {
        return lines
      }
      limit -= 3
    }
    return wrapped(text, limit: limit)
  }

  private func wrapped(_ text: String, limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").flatMap({ cut($0, limit: limit) }) {
      if let last = lines.last, last.count + word.count < limit {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// A word in parts that fit a line; whole when it does.
  private func cut(_ word: Substring, limit: Int) -> [String] {
    var rest = word
    var parts: [String] = []
    while rest.count > limit {
      parts.append(String(rest.prefix(limit)))
      rest = rest.dropFirst(limit)
    }
    return parts + [String(rest)]
  }
}

/// A sample of what is drawn, and what it means.
struct LegendEntry: Sendable {
  /// What is drawn.
  enum Sample: Sendable {
    /// A node in a style, with an outline.
    case node(SectorStyle, LineStyle)
    /// A line of a width in points, and how it is drawn.
    case line(width: Double, style: LineStyle)
    /// A piece of a chart, around its origin, no larger than a sample.
    case chart(ChartCanvas)
    /// A line of another colour than the usual.
    case colouredLine(width: Double, style: LineStyle, colour: String)
    /// A node with a second outline.
    case doubleNode(SectorStyle)
  }

  /// The width of every sample, in points.
  static let sampleWidth = 28.0
  /// The colour of lines: 4.6:1 on white.
  static let lineColour = "#6B7680"

  /// What is drawn.
  let sample: Sample
  /// What it means.
  let text: String
}
