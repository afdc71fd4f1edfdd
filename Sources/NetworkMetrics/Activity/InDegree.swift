import CollaborationGraph

/// In-degree: how many others turn to a node.
///
/// The plainest measure of being sought after: others decide it. It counts only who was asked.
///
///     score(v) = number of edges that arrive at v
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: nodes, 0…n − 1.
/// - Directed only; with incoming edges followed the graph is turned round, and it counts the edges
///   that leave. Weights ignored. A node that no edge reaches scores 0.
/// - Agrees with: networkx `in_degree` and igraph `degree(mode="in")`.
///
/// - Throws: `MetricError.needsDirection`.
/// - SeeAlso: Freeman (1979), doi 10.1016/0378-8733(78)90021-7.
public struct InDegree: NodeMetric {
  public static let description = MetricDescription(
    id: "in-degree", limits: .nonNegative, isCount: true, needs: [.direction], direction: .always,
    cost: .linear, references: [Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = try input.arcs().predecessors
    return NodeScores((0..<rows.count).map { Double(rows.degree(of: $0)) })
  }
}
