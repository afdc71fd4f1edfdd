import GraphvizRendering

/// Drawings and requests that several tests share.
enum Samples {
  static let canvas = Size(width: 481.89, height: 300)
  static let date = PDFDate(year: 2014, month: 10, day: 1)

  /// Every shape once, edges of every style, one with an arrow, bold and left-aligned text.
  static var everyShape: Drawing {
    var drawing = Drawing(
      size: canvas, title: "Samarbeid på Hålogaland", description: "Prøve & forsøk",
      idPrefix: "fig1-")
    for (index, shape) in NodeShape.allCases.enumerated() {
      drawing.nodes.append(
        DrawingNode(
          id: shape.rawValue, lines: ["Ærøy", "senter"], shape: shape, fill: "#E69F00",
          strokeWidth: Double(index % 3), strokeStyle: LineStyle.allCases[index % 3],
          fontSize: index.isMultiple(of: 2) ? 9 : 10, isBold: index.isMultiple(of: 4),
          textAlignment: TextAlignment.allCases[index % 3],
          margin: Margin(horizontal: 4, vertical: 2),
          position: Point(x: 60 + Double(index % 5) * 90, y: 40 + Double(index / 5) * 70),
          title: "\(shape.rawValue) & co", classes: ["sector-\(index)"]))
    }
    for (index, style) in LineStyle.allCases.enumerated() {
      let ends = (drawing.nodes[index].id, drawing.nodes[index + 5].id)
      drawing.edges.append(
        DrawingEdge(
          id: "edge-\(index)", from: ends.0, to: ends.1, width: 1 + 2 * Double(index),
          style: style, hasArrow: index == 1, title: "\(ends.0) – \(ends.1)"))
    }
    return drawing
  }

  /// One white box in the middle of a canvas of 200 × 100 pt.
  static func oneBox(_ lines: [String], isBold: Bool = false) -> Drawing {
    Drawing(
      size: Size(width: 400, height: 150),
      nodes: [
        DrawingNode(id: "box", lines: lines, isBold: isBold, position: Point(x: 200, y: 75))
      ],
      title: "En boks")
  }

  /// Boxes of different size, joined at random but always the same.
  static func network(
    nodes count: Int, edges edgeCount: Int, engine: LayoutRequest.Engine
  ) -> LayoutRequest {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return LayoutRequest(
      nodes: (0..<count).map { index in
        LayoutRequest.Node(
          id: "org \(index)",
          size: Size(width: 40 + Double(next(60)), height: 20 + Double(next(20))))
      },
      edges: (0..<edgeCount).map { _ in
        LayoutRequest.Edge(
          from: "org \(next(count))", to: "org \(next(count))",
          length: 60 + Double(next(60)), weight: 1 + Double(next(4)))
      },
      engine: engine)
  }
}
