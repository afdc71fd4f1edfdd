/// The checks before a layout request reaches Graphviz.
struct LayoutValidation {
  let limits: RenderingLimits

  /// Throws unless the request can be laid out.
  func check(_ request: LayoutRequest) throws(GraphvizError) {
    let most =
      request.engine == .neato
      ? min(limits.maximumNeatoNodes, limits.maximumNodes) : limits.maximumNodes
    guard request.nodes.count <= most else {
      throw .limitExceeded(.nodes, allowed: most, actual: request.nodes.count)
    }
    guard request.edges.count <= limits.maximumEdges else {
      throw .limitExceeded(
        .edges, allowed: limits.maximumEdges, actual: request.edges.count)
    }
    guard (0...Int(Int32.max)).contains(request.seed) else {
      throw .invalidNumber(property: "seed", element: "")
    }
    guard (0...500).contains(request.separation) else {
      throw .invalidNumber(property: "separation", element: "")
    }
    var known: Set<String> = []
    for node in request.nodes {
      guard known.insert(node.id).inserted else { throw .duplicateIdentifier(node.id) }
      let range = 0.0...1e5
      guard range.contains(node.size.width), range.contains(node.size.height) else {
        throw .invalidNumber(property: "size", element: node.id)
      }
    }
    for edge in request.edges {
      let name = "\(edge.from)–\(edge.to)"
      for end in [edge.from, edge.to] where !known.contains(end) {
        throw .unknownNode(end, edge: name)
      }
      guard (1...10_000).contains(edge.length) else {
        throw .invalidNumber(property: "length", element: name)
      }
      guard (0.001...1000).contains(edge.weight) else {
        throw .invalidNumber(property: "weight", element: name)
      }
    }
  }
}
