import CollaborationGraph

/// Degree centralisation: how far the collaborations gather around one organisation.
///
/// High when one has many and the others few. It does not say that the network depends on that
/// one, only that it is the most active by far.
///
///     score = Σ_i (k_max − k_i) / ((n − 1)·(n − 2)), directed: / (n − 1)²
///
/// ### Conventions
/// - Range 0…1; 1 is a star. Undefined (`nil`) when n < 3, directed when n < 2.
/// - Direction ignored by default; directed: out-degrees, or in-degrees with incoming edges; the
///   most centralised has one node with an edge to all others and no other edges. Weights ignored.
/// - Agrees with: igraph R `centr_degree(loops = FALSE)` and its modes "out" and "in", sna
///   `centralization(degree)`; igraph's default assumes loops and prints a smaller number.
///
/// - SeeAlso: Freeman (1979), doi 10.1016/0378-8733(78)90021-7.
public struct DegreeCentralisation: GraphMetric {
  public static let description = MetricDescription(
    id: "degree-centralisation", limits: .unit, direction: .optional, cost: .linear,
    references: [Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.directedGraph
    let others = graph.nodeCount - 1
    let largest = others * (graph.isDirected ? others : others - 1)
    guard others > 0, largest > 0 else { return nil }
    let degrees = (0..<graph.nodeCount).map { graph.successors.degree(of: $0) }
    let highest = degrees.max() ?? 0
    let spread = degrees.reduce(0) { $0 + highest - $1 }
    return Double(spread) / Double(largest)
  }
}
