/// A drawing as a Graphviz graph with everything pinned, for the engine `nop2`.
enum DrawingGraph {
  /// The graph of a whole drawing. Node *i* of the drawing is node *i* of the graph, at the size
  /// of outline *i*; two invisible nodes in the corners of the canvas follow and fix its size.
  ///
  /// All edges are pinned, so it doesn't matter for the picture which nodes they join. They join
  /// the corners: edges of the same two nodes are drawn in the order they were added.
  static func makeGraph(
    for drawing: Drawing, outlines: [NodeOutline], courses: [EdgeCourse], dotsPerInch: Int?
  ) throws(GraphvizError) -> GraphvizGraph {
    var graph = try makeGraph(
      background: drawing.background, areas: DrawingArea.background(drawing.areas),
      dotsPerInch: dotsPerInch)
    for (node, outline) in zip(drawing.nodes, outlines) {
      try graph.addNode(
        attributes(
          of: node, number: graph.nodeCount, size: outline.size, fontFamily: drawing.fontFamily))
    }
    let canvas = canvas(of: drawing, dotsPerInch: dotsPerInch)
    for corner in [Point(x: 0, y: 0), Point(x: canvas.width, y: canvas.height)] {
      try graph.addNode([
        "shape": "point", "style": "invis", "width": "0", "height": "0", "pos": corner.text,
      ])
    }
    let corner = drawing.nodes.count
    for (number, edge) in drawing.edges.enumerated() {
      try graph.addEdge(
        from: corner, to: corner + 1,
        attributes(of: edge, number: number, course: courses[number]))
    }
    return graph
  }

  /// The size of the canvas: the drawing's, for bitmaps rounded up to whole pixels, or those at the edge
  /// would be half transparent, which shows on a dark page and makes the file larger.
  static func canvas(of drawing: Drawing, dotsPerInch: Int?) -> Size {
    guard let dotsPerInch else { return drawing.size }
    let pixels = Double(dotsPerInch) / 72
    return Size(
      width: (drawing.size.width * pixels).rounded(.up) / pixels,
      height: (drawing.size.height * pixels).rounded(.up) / pixels)
  }

  /// The outlines of nodes in the order given: measured by Graphviz, then rounded up to whole
  /// points, because shapes of other sizes are drawn up to half a point wrong in release 2.42.
  static func outlines(
    of nodes: [DrawingNode], fontFamily: String, in context: GraphvizContext
  ) throws(GraphvizError) -> [NodeOutline] {
    var graph = try makeGraph(background: "#ffffff", dotsPerInch: nil)
    for (number, node) in nodes.enumerated() {
      var node = node
      node.position = Point(x: 0, y: 0)
      let size = node.minimumSize.map { $0.rounded(.up) } ?? Size(width: 0, height: 0)
      try graph.addNode(attributes(of: node, number: number, size: size, fontFamily: fontFamily))
    }
    return try context.withLayout(of: graph, engine: "nop2") { () throws(GraphvizError) in
      var outlines: [NodeOutline] = []
      for (index, node) in nodes.enumerated() {
        let measured = try graph.box(ofNode: index).size
        let size = measured.rounded(.up)
        let corners = graph.corners(ofNode: index).map { corner in
          Point(
            x: corner.x * size.width / measured.width,
            y: corner.y * size.height / measured.height)
        }
        outlines.append(
          NodeOutline(centre: node.position, size: size, corners: corners, shape: node.shape))
      }
      return outlines
    }
  }

  /// The courses of all edges, in the order of the drawing.
  ///
  /// - Parameters:
  ///   - outlines: The outlines of all nodes.
  ///   - nodeNumbers: The number of each node by identifier.
  static func courses(
    of drawing: Drawing, outlines: [NodeOutline], nodeNumbers: [String: Int]
  ) -> [EdgeCourse] {
    drawing.edges.compactMap { edge in
      guard let tail = nodeNumbers[edge.from], let head = nodeNumbers[edge.to] else { return nil }
      let (start, end) = (drawing.nodes[tail].position, drawing.nodes[head])
      var course = EdgeCourse(from: start, to: end.position)
      if edge.hasArrow {
        course = EdgeCourse(
          from: edge.path.last(from: start), to: outlines[head], width: edge.width,
          outlineWidth: end.strokeWidth)
        course.start = start
      }
      course.path = edge.path
      return course
    }
  }

  /// An empty graph in which every attribute used here is declared.
  ///
  /// - Parameters:
  ///   - areas: What lies behind everything, as Graphviz reads it.
  ///   - dotsPerInch: Only for bitmaps: it would scale SVG and PDF too.
  static func makeGraph(
    background: String, areas: String = "", dotsPerInch: Int?
  ) throws(GraphvizError) -> GraphvizGraph {
    try GraphvizGraph(
      isDirected: true,
      attributes: [
        "notranslate": "true", "splines": "line", "outputorder": "edgesfirst", "pad": "0",
        "margin": "0", "charset": "utf-8", "bgcolor": background, "_background": areas,
        "dpi": dotsPerInch.map(String.init) ?? "",
      ],
      nodeDefaults: [
        "shape": "box", "style": "", "label": "", "fillcolor": "", "color": "#000000",
        "penwidth": "1", "fontname": Drawing.defaultFontFamily, "fontsize": "10",
        "fontcolor": "#000000", "margin": "0,0", "width": "0", "height": "0",
        "fixedsize": "false", "pos": "", "id": "",
      ],
      edgeDefaults: [
        "style": "solid", "color": "#000000", "penwidth": "1", "dir": "none",
        "arrowhead": "normal", "arrowsize": "1", "pos": "", "id": "",
      ])
  }

  /// What Graphviz calls the font. Pango reads a style after the list of families; the SVG writer
  /// would take it for a part of the last family's name, which `SVGRepair` puts right.
  static func fontName(family: String, isBold: Bool) -> String {
    isBold ? family + " Bold" : family
  }

  /// Throws unless the canvas is what the drawing says and all nodes are inside it.
  static func checkCanvas(
    of graph: borrowing GraphvizGraph, drawing: Drawing, dotsPerInch: Int?
  ) throws(GraphvizError) {
    let tolerance = 0.02
    let canvas = canvas(of: drawing, dotsPerInch: dotsPerInch)
    for (index, node) in drawing.nodes.enumerated() {
      let box = try graph.box(ofNode: index)
      let (x, y) = (box.position.x, box.position.y)
      let (width, height) = (box.size.width / 2, box.size.height / 2)
      guard
        x - width >= -tolerance, x + width <= drawing.size.width + tolerance,
        y - height >= -tolerance, y + height <= drawing.size.height + tolerance
      else { throw .nodeOutsideCanvas(node.id) }
    }
    let bounds = try graph.bounds()
    guard
      abs(bounds.position.x) <= tolerance, abs(bounds.position.y) <= tolerance,
      abs(bounds.size.width - canvas.width) <= 2 * tolerance,
      abs(bounds.size.height - canvas.height) <= 2 * tolerance
    else { throw .graphvizFailed(message: "the canvas has another size") }
  }

  /// - Parameters:
  ///   - number: The SVG element gets the identifier `n` and this number.
  ///   - size: The least size, in whole points; the fixed size of the node overrules it.
  private static func attributes(
    of node: DrawingNode, number: Int, size: Size, fontFamily: String
  ) -> KeyValuePairs<String, String> {
    let size = node.fixedSize?.rounded(.toNearestOrAwayFromZero) ?? size
    let margin = [node.margin.horizontal, node.margin.vertical].map(DecimalText.inches)
    return [
      "shape": node.shape.graphvizName,
      "style": style(of: node),
      "label": LabelText.escaped(LabelText.lines(of: node), alignment: node.textAlignment),
      "fillcolor": fillColour(of: node),
      "color": node.strokeWidth > 0 ? node.stroke : "transparent",
      "penwidth": DecimalText.text(node.strokeWidth),
      "fontname": fontName(family: fontFamily, isBold: node.isBold),
      "fontsize": DecimalText.text(node.fontSize),
      "fontcolor": node.textColour,
      "margin": margin.joined(separator: ","),
      "width": DecimalText.inches(size.width),
      "height": DecimalText.inches(size.height),
      "fixedsize": node.fixedSize == nil ? "false" : "true",
      "pos": node.position.text,
      "id": "n\(number)",
    ]
  }

  /// - Parameter number: The SVG element gets the identifier `e` and this number.
  private static func attributes(
    of edge: DrawingEdge, number: Int, course: EdgeCourse
  ) -> KeyValuePairs<String, String> {
    [
      "style": edge.style.rawValue,
      "color": edge.colour,
      "penwidth": DecimalText.text(edge.width),
      "dir": course.tip == nil ? "none" : "forward",
      "arrowsize": DecimalText.text(EdgeCourse.arrowSize(width: edge.width)),
      "pos": course.text,
      "id": "e\(number)",
    ]
  }

  /// Graphviz turns wedges counterclockwise from the right, each with its share of the circle.
  private static func fillColour(of node: DrawingNode) -> String {
    guard node.shape == .halfCircle else { return node.fill ?? "" }
    let open = node.fill ?? "transparent"
    return "\(open);0.5:\(node.stroke);0.5"
  }

  private static func style(of node: DrawingNode) -> String {
    if node.shape == .invisible { return "invis" }
    if node.shape == .plainText { return "" }
    var styles: [String] = node.shape == .halfCircle ? ["wedged"] : []
    if node.shape == .roundedBox { styles.append("rounded") }
    if node.fill != nil, node.shape != .halfCircle { styles.append("filled") }
    if node.strokeStyle != .solid { styles.append(node.strokeStyle.rawValue) }
    return styles.joined(separator: ",")
  }
}

extension Size {
  /// The size in whole points. A hundredth of a point is not worth another one.
  fileprivate func rounded(_ rule: FloatingPointRoundingRule) -> Size {
    let slack = rule == .up ? 0.01 : 0
    return Size(
      width: max(1, (width - slack).rounded(rule)), height: max(1, (height - slack).rounded(rule)))
  }
}
