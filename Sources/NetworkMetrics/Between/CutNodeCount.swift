import CollaborationGraph
import GraphAlgorithms

/// Cut nodes: how many nodes there are whose loss would split a connected part of the network.
///
/// ### Conventions
/// - Unit: nodes. Direction and weights ignored.
/// - Agrees with: networkx `articulation_points`, igraph `articulation_points`, counted.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Hopcroft & Tarjan (1973), doi 10.1145/362248.362272.
public struct CutNodeCount: GraphMetric {
  public static let description = MetricDescription(
    id: "cut-nodes", limits: .nonNegative, isCount: true, cost: .linear,
    references: [Reference("Hopcroft & Tarjan", 1973, doi: "10.1145/362248.362272")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    Double(CutStructure.cutNodes(of: input.graph).count)
  }
}
