import CollaborationGraph
import GraphAlgorithms

/// Bridges: how many collaborations there are whose loss would split a connected part of the
/// network.
///
/// ### Conventions
/// - Unit: edges. Direction and weights ignored; a pair of opposite edges is one.
/// - Agrees with: networkx `bridges`, igraph `bridges`, counted.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Hopcroft & Tarjan (1973), doi 10.1145/362248.362272.
public struct BridgeCount: GraphMetric {
  public static let description = MetricDescription(
    id: "bridges", limits: .nonNegative, isCount: true, cost: .linear,
    references: [Reference("Hopcroft & Tarjan", 1973, doi: "10.1145/362248.362272")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    Double(CutStructure(of: input.graph).bridges.count)
  }
}
