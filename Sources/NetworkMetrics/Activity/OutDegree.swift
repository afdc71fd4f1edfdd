import CollaborationGraph

/// Out-degree: how many others a node turns to.
///
/// Tells who reaches out, or who answered at length: a node that didn't answer scores 0.
///
///     score(v) = number of edges that leave v
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: nodes, 0…n − 1.
/// - Directed only; with incoming edges followed the graph is turned round, and it counts the edges
///   that arrive. Weights ignored. A node that no edge leaves scores 0.
/// - Agrees with: networkx `out_degree` and igraph `degree(mode="out")`.
///
/// - Throws: `MetricError.needsDirection`.
/// - SeeAlso: Freeman (1979), doi 10.1016/0378-8733(78)90021-7.
public struct OutDegree: NodeMetric {
  public static let description = MetricDescription(
    id: "out-degree", limits: .nonNegative, isCount: true, needs: [.direction],
    direction: .always, cost: .linear,
    references: [Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = try input.arcs().successors
    return NodeScores((0..<rows.count).map { Double(rows.degree(of: $0)) })
  }
}
