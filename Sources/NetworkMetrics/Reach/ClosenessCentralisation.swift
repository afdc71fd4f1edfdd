import CollaborationGraph
import GraphAlgorithms

/// Closeness centralisation: how far one node is nearer to all than the others are.
///
/// 1 in a star, 0 when all are equally near to the rest.
///
///     score = Σ_i (max closeness − closeness(i)), divided by (n−1)(n−2)/(2n−3)
///
/// ### Conventions
/// - Range 0…1. Direction and weights ignored.
/// - In a disconnected graph the closeness of Wasserman & Faust is taken (see `Closeness`).
/// - Undefined (`nil`) when n < 3.
/// - Agrees with: igraph R `centr_clo(mode="all")` in a connected graph; networkx
///   `closeness_centrality`, summed and divided so.
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Freeman (1979), doi 10.1016/0378-8733(78)90021-7.
public struct ClosenessCentralisation: GraphMetric {
  public static let description = MetricDescription(
    id: "closeness-centralisation", limits: .unit, cost: .searches,
    references: [Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let plain = MetricInput(graph: input.graph)
    let scores = try Closeness().scores(of: plain).values.compactMap { $0 }
    guard scores.count > 2, let highest = scores.max() else { return nil }
    let count = Double(scores.count)
    let largestSum = (count - 1) * (count - 2) / (2 * count - 3)
    return scores.reduce(0) { $0 + (highest - $1) } / largestSum
  }
}
