import CollaborationGraph

/// Lowest density: the density if nobody collaborates who wasn't asked about it.
///
/// Together with the highest density it says how much of the density is known. The two are limits,
/// not a margin of error: the truth lies between them for certain.
///
///     score = m / (n·(n − 1)/2)
///
/// ### Conventions
/// - Range 0…1; the same number as the undirected density. Isolates count in n.
/// - Direction and weights ignored. Undefined (`nil`) when n < 2.
/// - Agrees with: networkx `density` and igraph `density` on the simple undirected graph.
///
/// - Throws: `MetricError.needsResponses` when it isn't known how many pairs were not observed.
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct DensityLowest: GraphMetric {
  public static let description = MetricDescription(
    id: "density-lowest", limits: .unit, needs: [.responses], cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    guard input.unobservedPairs != nil else { throw .needsResponses }
    let graph = input.graph.undirected
    guard graph.nodeCount > 1 else { return nil }
    return Double(graph.edgeCount) / (Double(graph.nodeCount * (graph.nodeCount - 1)) / 2)
  }
}
