import CollaborationGraph

/// Mean degree: collaborations per organisation, each counted for both its parties.
///
/// Comparable between networks of different sizes, unlike density. A few very active organisations
/// can lift it while most have hardly any.
///
///     score = 2·m / n, directed: m / n
///
/// ### Conventions
/// - Unit: edges per node. Isolates count in n. Undefined (`nil`) when n = 0.
/// - Direction ignored by default; directed: edges that leave a node, on average as many as arrive,
///   so outgoing and incoming agree. Weights ignored.
/// - Agrees with: the mean of networkx `degree`, directed `out_degree`, and of igraph `degree`.
///
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct MeanDegree: GraphMetric {
  public static let description = MetricDescription(
    id: "mean-degree", limits: .nonNegative, direction: .optional, cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.directedGraph
    guard graph.nodeCount > 0 else { return nil }
    let ends = graph.isDirected ? graph.edgeCount : 2 * graph.edgeCount
    return Double(ends) / Double(graph.nodeCount)
  }
}
