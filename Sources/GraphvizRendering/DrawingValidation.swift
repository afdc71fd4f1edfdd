/// The checks before anything reaches Graphviz.
struct DrawingValidation {
  let limits: RenderingLimits

  /// Identifiers the renderer itself puts into an SVG.
  static let reservedIdentifiers = [
    "drawing", "drawing-title", "drawing-description", "drawing-stamp",
  ]

  /// Throws unless the drawing can be drawn.
  ///
  /// - Returns: The number of each node by identifier.
  func check(_ drawing: Drawing) throws(GraphvizError) -> [String: Int] {
    try check(canvas: drawing.size)
    try check(drawing.nodes, fontFamily: drawing.fontFamily)
    try limit(.edges, limits.maximumEdges, drawing.edges.count)
    try check(colour: drawing.background, element: "")
    for area in drawing.areas { try check(area, on: drawing.size) }
    try limit(.textLength, limits.maximumTextLength, drawing.title.unicodeScalars.count)
    try limit(.textLength, limits.maximumTextLength, drawing.description.unicodeScalars.count)
    guard drawing.language.utf8.allSatisfy({ Self.isPlain($0, with: "-") }) else {
      throw .invalidText(property: "language")
    }
    guard drawing.stamp.utf8.allSatisfy({ Self.isPlain($0, with: "-._~%=;:,+") }),
      drawing.stamp.utf8.count <= 4000
    else { throw .invalidText(property: "stamp") }
    if !drawing.idPrefix.isEmpty { try check(identifier: drawing.idPrefix) }

    var used = Set(Self.reservedIdentifiers)
    var numbers: [String: Int] = [:]
    for (number, node) in drawing.nodes.enumerated() {
      try check(identifier: node.id)
      for name in node.classes { try check(identifier: name) }
      guard used.insert(node.id).inserted else { throw .duplicateIdentifier(node.id) }
      numbers[node.id] = number
    }
    for edge in drawing.edges {
      try check(edge)
      guard used.insert(edge.id).inserted else { throw .duplicateIdentifier(edge.id) }
      for end in [edge.from, edge.to] where numbers[end] == nil {
        throw .unknownNode(end, edge: edge.id)
      }
      if edge.from == edge.to { throw .edgeToItself(edge.id) }
    }
    return numbers
  }

  /// Throws unless the nodes, apart from their identifiers, can be drawn in the font.
  func check(_ nodes: [DrawingNode], fontFamily: String) throws(GraphvizError) {
    try limit(.nodes, limits.maximumNodes, nodes.count)
    try check(fontFamily: fontFamily)
    for node in nodes { try check(node) }
  }

  /// Throws unless a bitmap of the canvas has a sensible number of pixels.
  func check(resolution: Int, canvas: Size) throws(GraphvizError) {
    guard (36...1200).contains(resolution) else {
      throw .invalidNumber(property: "dotsPerInch", element: "")
    }
    try check(canvas: canvas)
    let width = Int((canvas.width * Double(resolution) / 72).rounded(.up))
    let height = Int((canvas.height * Double(resolution) / 72).rounded(.up))
    try limit(.pixels, limits.maximumPixels, width * height)
    // The widest picture Cairo can make.
    try limit(.pixels, 32_767, max(width, height))
  }

  /// Whether a byte is a letter or digit of ASCII, or one of a few signs.
  private static func isPlain(_ byte: UInt8, with signs: String) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: signs.utf8.contains(byte)
    }
  }

  private func check(canvas: Size) throws(GraphvizError) {
    try check(canvas.width, 1...1e6, "width", "")
    try check(canvas.height, 1...1e6, "height", "")
    for side in [canvas.width, canvas.height] where side > limits.maximumCanvasSide {
      throw .limitExceeded(
        .canvasSide, allowed: Int(limits.maximumCanvasSide), actual: Int(side.rounded(.up)))
    }
  }

  /// An area beyond the canvas would make Graphviz enlarge it.
  private func check(_ area: DrawingArea, on canvas: Size) throws(GraphvizError) {
    for colour in [area.fill, area.stroke].compactMap(\.self) {
      try check(colour: colour, element: "")
    }
    guard area.corners.count >= 3 else { throw .invalidNumber(property: "areas", element: "") }
    for corner in area.corners {
      try check(corner.x, 0...canvas.width, "areas", "")
      try check(corner.y, 0...canvas.height, "areas", "")
    }
  }

  private func check(_ node: DrawingNode) throws(GraphvizError) {
    try check(node.strokeWidth, 0...50, "strokeWidth", node.id)
    try check(node.fontSize, 4...200, "fontSize", node.id)
    try check(node.margin.horizontal, 0...1000, "margin", node.id)
    try check(node.margin.vertical, 0...1000, "margin", node.id)
    try check(node.position.x, -1e6...1e6, "position", node.id)
    try check(node.position.y, -1e6...1e6, "position", node.id)
    for size in [node.minimumSize, node.fixedSize].compactMap(\.self) {
      try check(size.width, 0...1e5, "size", node.id)
      try check(size.height, 0...1e5, "size", node.id)
    }
    for colour in [node.fill, node.stroke, node.textColour].compactMap(\.self) {
      try check(colour: colour, element: node.id)
    }
    let length = node.lines.reduce(0) { $0 + $1.unicodeScalars.count }
    try limit(.labelLength, limits.maximumLabelLength, length)
    try limit(.labelLines, limits.maximumLabelLines, node.lines.count)
    try limit(.labelLines, limits.maximumLabelLines, LabelText.lines(of: node).count)
    try limit(.textLength, limits.maximumTextLength, node.title?.unicodeScalars.count ?? 0)
  }

  private func check(_ edge: DrawingEdge) throws(GraphvizError) {
    try check(identifier: edge.id)
    for name in edge.classes { try check(identifier: name) }
    try check(edge.width, 0.1...50, "width", edge.id)
    try check(colour: edge.colour, element: edge.id)
    try limit(.textLength, limits.maximumTextLength, edge.title?.unicodeScalars.count ?? 0)
  }

  private func check(
    _ number: Double, _ range: ClosedRange<Double>, _ property: String, _ element: String
  ) throws(GraphvizError) {
    // A comparison with not-a-number is false, so this refuses it too.
    guard range.contains(number) else {
      throw .invalidNumber(property: property, element: element)
    }
  }

  private func check(colour: String, element: String) throws(GraphvizError) {
    let bytes = Array(colour.utf8)
    let isHexadecimal = bytes.dropFirst().allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
      default: false
      }
    }
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#"), isHexadecimal else {
      throw .invalidColour(colour, element: element)
    }
  }

  private func check(fontFamily: String) throws(GraphvizError) {
    let isPlain = fontFamily.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0123456789 ,-".unicodeScalars.contains(scalar)
    }
    guard isPlain, fontFamily.contains(where: \.isLetter), fontFamily.utf8.count <= 200 else {
      throw .invalidFontFamily(fontFamily)
    }
  }

  private func check(identifier: String) throws(GraphvizError) {
    let hasOnlyVisible = identifier.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned:
        false
      default: !scalar.properties.isWhitespace
      }
    }
    guard hasOnlyVisible, !identifier.isEmpty, identifier.utf8.count <= 500 else {
      throw .invalidIdentifier(identifier)
    }
  }

  private func limit(
    _ kind: GraphvizError.Limit, _ allowed: Int, _ actual: Int
  ) throws(GraphvizError) {
    guard actual <= allowed else {
      throw .limitExceeded(kind, allowed: allowed, actual: actual)
    }
  }
}
