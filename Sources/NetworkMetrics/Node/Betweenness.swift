import CollaborationGraph
import GraphAlgorithms

/// Betweenness: the share of the others' shortest paths that run through a node.
///
/// High for an organisation that others go through to reach each other. It does not say that the
/// paths are used, and it is sensitive to missing answers.
///
///     score(v) = Σ over s<t of σ(s,t|v) / σ(s,t), divided by (n−1)(n−2)/2
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1.
/// - Direction ignored by default; directed: ordered pairs, divided by (n−1)(n−2). Weights ignored.
/// - Pairs without a path add nothing. An isolate scores 0. Undefined (`nil`) when n < 3.
/// - Agrees with: networkx `betweenness_centrality` (default) and igraph
///   `betweenness` ÷ ((n−1)(n−2)/2).
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Freeman (1977), doi 10.2307/3033543; Brandes (2001), doi 10.1080/0022250X.2001.9990249.
public struct Betweenness: NodeMetric {
  public static let description = MetricDescription(
    id: "betweenness", limits: .unit, cost: "O(n·m)",
    references: [
      Reference("Freeman", 1977, doi: "10.2307/3033543"),
      Reference("Brandes", 2001, doi: "10.1080/0022250X.2001.9990249"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.directedGraph
    let others = Double(graph.nodeCount - 1)
    guard graph.nodeCount > 2 else {
      return NodeScores([Double?](repeating: nil, count: graph.nodeCount))
    }
    let pairs = others * (others - 1) / (graph.isDirected ? 1 : 2)
    return NodeScores(betweennessSums(of: graph).map { $0 / pairs })
  }
}
