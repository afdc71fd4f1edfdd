import CollaborationGraph

/// Degree centralisation: how far the collaborations gather around one organisation.
///
///     score = Σ_i (k_max − k_i) / ((n − 1)·(n − 2))
///
/// ### Conventions
/// - Range 0…1; 1 is a star. Direction and weights ignored. Undefined (`nil`) when n < 3.
/// - Agrees with: igraph R `centr_degree(loops = FALSE)`; igraph's default assumes loops and
///   prints a smaller number.
///
/// - SeeAlso: Freeman (1979), doi 10.1016/0378-8733(78)90021-7.
public struct DegreeCentralisation: GraphMetric {
  public static let description = MetricDescription(
    id: "degree-centralisation", limits: .unit, cost: "O(n)",
    references: [Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let rows = input.graph.undirected.successors
    guard rows.count > 2 else { return nil }
    let degrees = (0..<rows.count).map { rows.degree(of: $0) }
    let highest = degrees.max() ?? 0
    let spread = degrees.reduce(0) { $0 + highest - $1 }
    return Double(spread) / Double((rows.count - 1) * (rows.count - 2))
  }
}
