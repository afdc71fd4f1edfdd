import CollaborationGraph

/// Number of organisations: the nodes of the graph, those without collaboration included.
///
/// ### Conventions
/// - Unit: nodes.
public struct OrganisationCount: GraphMetric {
  public static let description = MetricDescription(
    id: "organisations", limits: .nonNegative, isCount: true, cost: .linear, references: [])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    Double(input.graph.nodeCount)
  }
}
