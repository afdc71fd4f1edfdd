import CollaborationGraph

/// Density: the share of all possible collaborations that exist.
///
/// Falls when a network grows even though nobody works with fewer, so never compare it across
/// sizes; lead with the mean degree.
///
///     score = m / (n·(n − 1)/2)
///
/// ### Conventions
/// - Range 0…1. Direction ignored by default; directed: m / (n·(n − 1)), outgoing and incoming the
///   same. Weights ignored. Isolates count in n.
/// - Pairs that nobody was asked about count as not collaborating; for what they may hide see
///   `DensityLowest` and `DensityHighest`.
/// - Undefined (`nil`) when n < 2.
/// - Agrees with: networkx `density`, igraph `density(loops=False)`.
///
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct Density: GraphMetric {
  public static let description = MetricDescription(
    id: "density", limits: .unit, direction: .optional, cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.directedGraph
    guard graph.nodeCount > 1 else { return nil }
    let ordered = Double(graph.nodeCount * (graph.nodeCount - 1))
    return Double(graph.edgeCount) / (graph.isDirected ? ordered : ordered / 2)
  }
}
