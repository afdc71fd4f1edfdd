import CollaborationGraph
import GraphAlgorithms

/// Closeness: how few steps away the others are, as the inverse of their mean distance.
///
/// High for an organisation that news from anywhere reaches early. In a disconnected network the
/// mean is over the reachable others only, and the score is scaled down by their share; harmonic
/// closeness needs no such rule.
///
///     score(v) = (r / (n − 1)) · (r / Σ d(v,j)), over the r others j that v reaches
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1 in steps, 1 meaning one step from
///   everybody; with weights from 0 upwards, in the weights' own unit.
/// - Direction ignored by default; directed: distances from the node (incoming: to the node).
/// - Weights ignored by default; counted: an edge is 1/weight long.
/// - An isolate scores 0, and so does a node that reaches nobody. Undefined (`nil`) when n < 2.
/// - Agrees with: networkx `closeness_centrality` (directed: of the reversed graph, for it uses
///   incoming distances). Differs from: igraph `closeness(normalized=True)`, which leaves out the
///   factor r/(n − 1) and the isolates.
///
/// - Complexity: O(*n*·*m*) time in steps, O(*n*·*m*·log *m*) with weights, O(*n* + *m*) memory.
/// - SeeAlso: Freeman (1979), doi 10.1016/0378-8733(78)90021-7; Wasserman & Faust (1994),
///   doi 10.1017/CBO9780511815478.
public struct Closeness: NodeMetric {
  public static let description = MetricDescription(
    id: "closeness", limits: .nonNegative, weights: .optional, direction: .optional,
    cost: .searches,
    references: [
      Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7"),
      Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.directedGraph
    guard graph.nodeCount > 1 else { return .undefined(graph.nodeCount) }
    let others = Double(graph.nodeCount - 1)
    let summaries = distanceSummaries(of: graph, lengths: input.lengths)
    return NodeScores(
      summaries.map { summary in
        let reached = Double(summary.reached)
        return summary.reached == 0 ? 0 : reached / others * (reached / summary.total)
      })
  }
}
