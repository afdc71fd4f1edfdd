import CollaborationGraph

/// Highest density: the density if everybody collaborates who wasn't asked about it.
///
/// Together with the lowest density it says how much of the density is known. The two are limits,
/// not a margin of error: the truth lies between them for certain.
///
///     score = (m + u) / (n·(n − 1)/2), u = number of pairs that were not observed
///
/// ### Conventions
/// - Range 0…1; at most 1, should u count pairs that have an edge. Isolates count in n.
/// - Direction and weights ignored. Undefined (`nil`) when n < 2.
/// - Agrees with: no library; the definition is on this card.
///
/// - Throws: `MetricError.needsResponses` when it isn't known how many pairs were not observed.
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct DensityHighest: GraphMetric {
  public static let description = MetricDescription(
    id: "density-highest", limits: .unit, needs: [.responses], cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    guard let unobserved = input.unobservedPairs else { throw .needsResponses }
    let graph = input.graph.undirected
    guard graph.nodeCount > 1 else { return nil }
    let pairs = Double(graph.nodeCount * (graph.nodeCount - 1)) / 2
    return min((Double(graph.edgeCount) + Double(unobserved)) / pairs, 1)
  }
}
