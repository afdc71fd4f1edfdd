import CollaborationGraph
import NetworkMetrics

extension NodeMetric {
  /// The scores with the weights counted, directed graphs along their edges.
  static func scoresWithWeights(of graph: Graph) throws -> [Double?] {
    let input = MetricInput(graph: graph, direction: .outgoing, weights: .counted)
    return try Self().scores(of: input).values
  }

  /// The scores along the edges, without weights.
  static func outgoingScores(of graph: Graph) throws -> [Double?] {
    try Self().scores(of: MetricInput(graph: graph, direction: .outgoing)).values
  }

  /// The scores against the edges, without weights.
  static func incomingScores(of graph: Graph) throws -> [Double?] {
    try Self().scores(of: MetricInput(graph: graph, direction: .incoming)).values
  }
}
