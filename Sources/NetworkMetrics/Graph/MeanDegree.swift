import CollaborationGraph

/// Mean degree: collaborations per organisation, each counted for both its parties.
///
///     score = 2·m / n
///
/// ### Conventions
/// - Unit: edges per node. Direction ignored. Isolates count in n. Undefined (`nil`) when n = 0.
///
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct MeanDegree: GraphMetric {
  public static let description = MetricDescription(
    id: "mean-degree", limits: .nonNegative, cost: "O(1)",
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.graph.undirected
    return graph.nodeCount > 0 ? 2 * Double(graph.edgeCount) / Double(graph.nodeCount) : nil
  }
}
