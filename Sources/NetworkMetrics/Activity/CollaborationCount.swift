import CollaborationGraph

/// Number of collaborations: the pairs of nodes that are joined by an edge.
///
/// ### Conventions
/// - Unit: edges. Direction ignored by default: a pair counts once; directed: each edge counts.
public struct CollaborationCount: GraphMetric {
  public static let description = MetricDescription(
    id: "collaborations", limits: .nonNegative, isCount: true, direction: .optional,
    cost: .linear, references: [])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    Double(input.directedGraph.edgeCount)
  }
}
