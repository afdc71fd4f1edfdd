import CollaborationGraph

/// Degree: how many others a node has an edge with.
///
/// The plainest measure of activity. It says nothing of how strong or how useful the edges are.
///
///     score(v) = k_v
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: nodes, 0…n − 1.
/// - Direction ignored by default: partners are counted once; directed: outgoing edges, or
///   incoming. Weights ignored. An isolate scores 0.
/// - Agrees with: networkx `degree` and igraph `degree` on the simple undirected graph; directed:
///   `out_degree` and `in_degree`, igraph's modes "out" and "in" (not networkx `degree`, their sum).
///
/// - SeeAlso: Freeman (1979), doi 10.1016/0378-8733(78)90021-7.
public struct Degree: NodeMetric {
  public static let description = MetricDescription(
    id: "degree", limits: .nonNegative, isCount: true, direction: .optional,
    cost: .linear,
    references: [Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = input.directedGraph.successors
    return NodeScores((0..<rows.count).map { Double(rows.degree(of: $0)) })
  }
}
