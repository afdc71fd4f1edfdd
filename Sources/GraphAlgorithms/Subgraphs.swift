import CollaborationGraph

/// Cuts out of a graph the part among some of its nodes.
///
/// The scratch array is kept, so that many small parts can be cut from a large graph.
public struct Subgraphs {
  private let graph: Graph
  /// Where each node stands in the part being cut; −1 for a node outside.
  private var places: [Int]

  /// Makes it for one graph.
  public init(of graph: Graph) {
    self.graph = graph
    places = [Int](repeating: -1, count: graph.nodeCount)
  }

  /// The part among `nodes`, which become 0, 1, … in the order given.
  ///
  /// - Complexity: O(the degrees of the nodes, plus sorting the edges found).
  public mutating func part(among nodes: some Collection<Int>) -> Graph {
    for (place, node) in nodes.enumerated() { places[node] = place }
    defer { for node in nodes { places[node] = -1 } }
    let rows = graph.successors
    var edges: [Edge] = []
    for (place, node) in nodes.enumerated() {
      for entry in rows.range(of: node) {
        let other = places[rows.neighbours[entry]]
        guard other >= 0, graph.isDirected || place < other else { continue }
        edges.append(Edge(place, other, weight: rows.weights[entry]))
      }
    }
    return Graph(nodeCount: nodes.count, edges: edges, isDirected: graph.isDirected)
  }
}
