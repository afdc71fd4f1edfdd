import CollaborationGraph

/// A graph with weights that products and sums don't carry out of the range of numbers.
///
/// Weights between 10⁻³⁰ and 10³⁰ stay as they are. Otherwise all are divided by a power of two
/// near the largest, and those that would fall below 10⁻⁶⁰ are lifted to it: next to the others
/// they count for nothing either way.
struct ScaledGraph {
  /// The graph, all weights within 10⁻⁶⁰…10³⁰.
  let graph: Graph
  /// What the weights were divided by.
  let unit: Double

  init(_ graph: Graph) {
    let ordinary = 1e-30...1e30
    guard !graph.edges.allSatisfy({ ordinary.contains($0.weight) }) else {
      self.graph = graph
      unit = 1
      return
    }
    let unit = graph.edges.reduce(0) { max($0, $1.weight) }.binade
    let edges = graph.edges.map { edge in
      Edge(edge.tail, edge.head, weight: max(edge.weight / unit, 1e-60))
    }
    self.graph = Graph(
      nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected)
    self.unit = unit
  }
}
