import CollaborationGraph
import GraphAlgorithms

/// Blocks: how many parts there are that no single loss of a node can split.
///
/// One block in a connected network without cut nodes. A bridge is a block of its own.
///
/// ### Conventions
/// - Unit: blocks (biconnected components with at least one edge). Isolates are in none.
/// - Direction and weights ignored.
/// - Agrees with: networkx `biconnected_components`, igraph `biconnected_components`, counted.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Hopcroft & Tarjan (1973), doi 10.1145/362248.362272.
public struct BlockCount: GraphMetric {
  public static let description = MetricDescription(
    id: "blocks", limits: .nonNegative, isCount: true, cost: .linear,
    references: [Reference("Hopcroft & Tarjan", 1973, doi: "10.1145/362248.362272")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    Double(CutStructure(of: input.graph).blocks.count)
  }
}
