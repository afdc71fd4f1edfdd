import CollaborationGraph
import GraphAlgorithms

/// Largest component: the share of all nodes that are in the largest connected part.
///
/// Near 1 when almost everybody can reach almost everybody; it does not say in how many steps.
///
///     score = max over components c of s_c / n
///
/// ### Conventions
/// - Range 0…1 (above 0). Direction and weights ignored. Isolates count in n.
/// - Undefined (`nil`) when n = 0.
/// - Agrees with: networkx `max(map(len, connected_components(G)))` ÷ n, igraph
///   `components(mode="weak").giant().vcount()` ÷ n.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct LargestComponent: GraphMetric {
  public static let description = MetricDescription(
    id: "largest-component", limits: .unit, cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let members = ConnectedComponents(of: input.graph).members
    return members.map(\.count).max().map { Double($0) / Double(input.graph.nodeCount) }
  }
}
