import CollaborationGraph
import GraphAlgorithms

/// Betweenness centralisation: how far one node stands between all the others, and no one else does.
///
/// 1 in a star, 0 when all stand between others equally.
///
///     score = Σ_i (max betweenness − betweenness(i)) / (n − 1)
///
/// ### Conventions
/// - Range 0…1. Direction and weights ignored. Pairs without a path add nothing.
/// - Undefined (`nil`) when n < 3.
/// - Agrees with: igraph R `centr_betw(directed=FALSE)`, R sna `centralization(betweenness)`;
///   networkx `betweenness_centrality`, summed and divided so.
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Freeman (1979), doi 10.1016/0378-8733(78)90021-7.
public struct BetweennessCentralisation: GraphMetric {
  public static let description = MetricDescription(
    id: "betweenness-centralisation", limits: .unit, cost: .searches,
    references: [Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let plain = MetricInput(graph: input.graph)
    let scores = try Betweenness().scores(of: plain).values.compactMap { $0 }
    guard let highest = scores.max() else { return nil }
    return scores.reduce(0) { $0 + (highest - $1) } / Double(scores.count - 1)
  }
}
