import CollaborationGraph
import GraphAlgorithms

/// Components: the separate parts of the network, an isolate being one.
///
/// ### Conventions
/// - Unit: components. Direction ignored.
/// - Agrees with: networkx `number_connected_components`, igraph `components(mode="weak")`.
///
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct ComponentCount: GraphMetric {
  public static let description = MetricDescription(
    id: "components", limits: .nonNegative, isCount: true, cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    Double(ConnectedComponents(of: input.graph).count)
  }
}
