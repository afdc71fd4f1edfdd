import CollaborationGraph
import GraphAlgorithms

/// Core–periphery fit: how well the network matches one core that works with everybody and a
/// periphery whose members don't work with each other.
///
/// 1 is a perfect match. Any network with a few busy organisations fits somewhat, so name a core
/// only when the fit is far above what chance gives nodes of these degrees.
///
///     score = correlation over all pairs of a and Δ, for the core that makes it largest
///     Δ(i,j) = 1 when i or j is in the core, 0 when neither is
///
/// ### Conventions
/// - Range −1…1. Direction and weights ignored. Collaborations between core and periphery are
///   expected, as between members of the core; other versions leave them out, and find other cores.
/// - Every core is tried up to 16 nodes; above that the best found from two starts, by degree and by
///   what degree covers, by moving or exchanging nodes. There may be a better one.
/// - Chance: 200 seeded random graphs on the same nodes in which every node keeps its degree,
///   searched in the same way.
/// - Undefined (`nil`) when n < 3, without edges, and when all pairs are joined.
/// - No peer library offers it.
///
/// - Complexity: O(2ⁿ) up to 16 nodes, else O(*n* + *m*) for each step.
/// - SeeAlso: Borgatti & Everett (2000), doi 10.1016/S0378-8733(99)00019-2.
public struct CorePeripheryFit: GraphMetric {
  private static let draws = 200

  public static let description = MetricDescription(
    id: "core-fit", limits: .signedUnit, precision: .seeded, cost: .draws,
    references: [
      Reference("Borgatti & Everett", 2000, doi: "10.1016/S0378-8733(99)00019-2"),
      Reference("Maslov & Sneppen", 2002, doi: "10.1126/science.1065103"),
    ])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    CorePeriphery(of: input.graph).fit
  }

  public func chance(of input: MetricInput) throws(MetricError) -> Chance? {
    guard let observed = CorePeriphery(of: input.graph).fit else { return nil }
    let networks = SameDegreeNetworks.of(input.graph, in: input)
    let outcomes = networks.map(Self.draws) { edges in
      let drawn = Graph(
        nodeCount: input.graph.nodeCount, edges: edges.map { Edge($0.0, $0.1) })
      return CorePeriphery(of: drawn).fit ?? 0
    }
    return Chance(
      OutcomeSummary(of: outcomes, observed: observed, isExact: false),
      model: .sameDegrees(Self.draws))
  }
}
