/// A layout request as a Graphviz graph, and what is left to do with the answer.
enum LayoutGraph {
  /// The graph of the request; node *i* of the request is node *i* of the graph.
  static func makeGraph(for request: LayoutRequest) throws(GraphvizError) -> GraphvizGraph {
    var graph = try GraphvizGraph(
      isDirected: false,
      attributes: [
        "start": String(request.seed),
        // `prism` is the one method that keeps the picture; `true` would leave overlaps alone.
        "overlap": request.removesOverlap ? "prism" : "true",
        // Graphviz' margin is around each box, so the distance of two boxes is twice as large.
        "sep": "+" + DecimalText.text(request.separation / 2),
        "K": DecimalText.inches(meanLength(of: request)),
        "splines": "false",
      ],
      nodeDefaults: [
        "shape": "box", "fixedsize": "true", "label": "", "width": "1", "height": "1",
      ],
      edgeDefaults: ["len": "1", "weight": "1"])
    for node in request.nodes {
      try graph.addNode([
        "width": DecimalText.inches(node.size.width),
        "height": DecimalText.inches(node.size.height),
      ])
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: request.nodes.enumerated().map { ($1.id, $0) })
    for edge in request.edges where edge.from != edge.to {
      guard let tail = numbers[edge.from], let head = numbers[edge.to] else { continue }
      try graph.addEdge(
        from: tail, to: head,
        ["len": DecimalText.inches(edge.length), "weight": DecimalText.text(edge.weight)])
    }
    return graph
  }

  /// The centres rounded to 0.01 pt, which hides the last-digit noise of overlap removal.
  static func finished(_ centres: [Point]) -> [Point] {
    centres.map { Point(x: ($0.x * 100).rounded() / 100, y: ($0.y * 100).rounded() / 100) }
  }

  /// The mean wished length, in points; one inch without edges.
  private static func meanLength(of request: LayoutRequest) -> Double {
    if request.edges.isEmpty { return 72 }
    return request.edges.reduce(0) { $0 + $1.length } / Double(request.edges.count)
  }
}
