import GraphvizRendering

/// Where a chart is put together out of cells, lines, marks and words.
///
/// Coordinates are points from the chart's upper left corner, y down. Words are measured when the
/// chart is finished, all at once, and then moved to where they are anchored.
struct ChartCanvas: Sendable {
  /// Which part of a text lies at its point.
  enum Anchor: Sendable {
    /// The middle of its left side.
    case left
    /// Its middle.
    case centre
    /// The middle of its right side.
    case right
  }

  /// The size of text, in points.
  let textSize: Double
  /// How far down the chart reaches, in points.
  private(set) var height = 0.0
  private(set) var nodes: [DrawingNode] = []
  private(set) var edges: [DrawingEdge] = []
  private var anchors: [(node: Int, anchor: Anchor)] = []
  private var ends: [Point: String] = [:]

  /// The room that a line of text takes downwards, in points.
  static func lineHeight(_ textSize: Double) -> Double { textSize.rounded(.up) + 3 }

  /// Makes an empty chart.
  init(textSize: Double) { self.textSize = textSize }

  /// Takes at least so much room downwards.
  mutating func reserve(height: Double) { self.height = max(self.height, height) }

  /// Adds a node whose position is its middle; its size must be fixed, or its room known otherwise.
  mutating func add(_ node: DrawingNode) {
    nodes.append(node)
    height = max(height, node.position.y + (node.fixedSize?.height ?? 0) / 2)
  }

  /// Adds a coloured rectangle, with words in it or none; half a point free on every side, so that
  /// lines between cells are seen.
  mutating func addCell(
    _ box: Box, id: String, _ look: CellLook, lines: [String] = [], title: String? = nil
  ) {
    let size = Size(width: box.width - 1, height: box.height - 1)
    add(
      DrawingNode(
        id: id, lines: lines, shape: .box, fill: look.fill, stroke: CellLook.outline,
        strokeWidth: 0.5,
        fontSize: textSize, textColour: look.text, fixedSize: size, margin: .none,
        position: box.centre, title: title))
  }

  /// Adds words.
  mutating func addText(
    _ lines: [String], id: String, _ anchor: Anchor, at point: Point, isBold: Bool = false,
    colour: String = ChartColours.text, title: String? = nil
  ) {
    guard !lines.joined().isEmpty else { return }
    let alignment: TextAlignment =
      switch anchor {
      case .left: .left
      case .centre: .centre
      case .right: .right
      }
    anchors.append((nodes.count, anchor))
    nodes.append(
      DrawingNode(
        id: id, lines: lines, shape: .plainText, fill: nil, strokeWidth: 0, fontSize: textSize,
        textColour: colour, isBold: isBold, textAlignment: alignment, margin: .none,
        position: point, title: title))
    height = max(height, point.y + Double(lines.count) * Self.lineHeight(textSize) / 2)
  }

  /// Adds a straight line.
  mutating func addLine(
    from start: Point, to end: Point, id: String, _ look: LineLook, title: String? = nil
  ) {
    let ends = (self.end(at: start), self.end(at: end))
    edges.append(
      DrawingEdge(
        id: id, from: ends.0, to: ends.1, colour: look.colour, width: look.width,
        style: look.style, title: title, role: look.role))
  }

  /// Adds slanted lines across a rectangle, `spacing` points apart to the right; rectangles beside each
  /// other are hatched as one.
  mutating func addHatching(
    _ box: Box, id: String, spacing: Double = 6, title: String? = nil
  ) {
    let first = Int(((box.minX + box.minY) / spacing).rounded(.down)) + 1
    let last = Int(((box.maxX + box.maxY) / spacing).rounded(.up)) - 1
    for step in first...max(first, last) {
      let sum = Double(step) * spacing
      let (left, right) = (max(box.minX, sum - box.maxY), min(box.maxX, sum - box.minY))
      guard right - left > 0.5 else { continue }
      addLine(
        from: Point(x: left, y: sum - left), to: Point(x: right, y: sum - right),
        id: step == first ? id : "\(id)-\(step)", .hatching, title: step == first ? title : nil)
    }
    height = max(height, box.maxY)
  }

  /// Adds a hatched rectangle, with a word in its middle or none.
  mutating func addHatchedCell(_ box: Box, id: String, word: String?, title: String) {
    let inner = Box(centre: box.centre, size: Size(width: box.width - 1, height: box.height - 1))
    addHatching(inner, id: id, title: title)
    guard let word else { return }
    add(
      DrawingNode(
        id: id + "-word", lines: [word], shape: .box, fill: "#FFFFFF", strokeWidth: 0,
        fontSize: textSize, textColour: ChartColours.text,
        margin: Margin(horizontal: 2, vertical: 0), position: box.centre, role: .label))
  }

  /// The chart with every word at its place.
  func finished(by renderer: GraphvizRenderer) throws(GraphvizError) -> ChartCanvas {
    var result = self
    let sizes = try renderer.sizes(of: anchors.map { nodes[$0.node] })
    for ((node, anchor), size) in zip(anchors, sizes) {
      switch anchor {
      case .left: result.nodes[node].position.x += size.width / 2
      case .centre: break
      case .right: result.nodes[node].position.x -= size.width / 2
      }
    }
    result.anchors = []
    return result
  }

  private mutating func end(at point: Point) -> String {
    if let known = ends[point] { return known }
    let id = "chart-point-\(ends.count)"
    ends[point] = id
    nodes.append(
      DrawingNode(
        id: id, shape: .invisible, fill: nil, fixedSize: Size(width: 1, height: 1),
        position: point))
    height = max(height, point.y)
    return id
  }
}

/// How a line of a chart looks.
struct LineLook: Sendable {
  let colour: String
  let width: Double
  var style: LineStyle = .solid
  /// What it is there for.
  var role: ElementRole = .mark

  /// What separates rows and columns.
  static let grid = LineLook(colour: "#D0D0D0", width: 0.4, role: .decoration)
  /// What separates sectors.
  static let separator = LineLook(colour: "#4D4D4D", width: 0.9, role: .decoration)
  /// What fills a cell that is empty for a reason.
  static let hatching = LineLook(colour: "#767676", width: 0.6)
}

/// How a cell of a chart looks.
struct CellLook: Sendable, Hashable {
  /// The colour of every cell's outline, so that pale ones are seen: 5.9:1 on white.
  static let outline = "#5F6B76"

  let fill: String
  var text: String = ChartColours.text
}
