import CollaborationGraph
import GraphAlgorithms

/// Small-world σ: whether partners' partners work together more than by chance, while everybody is
/// still about as near as by chance.
///
/// Above 1 points to a small world. It grows with the number of organisations and is unstable below
/// about 50; don't compare networks of different sizes.
///
///     score = (C/C(r)) / (L/L(r))
///     C = transitivity, L = mean distance; C(r), L(r) = their means over random networks
///
/// ### Conventions
/// - From 0 upwards. Direction and weights ignored.
/// - 20 seeded random graphs in which every node keeps its degree and everybody still reaches
///   everybody.
/// - Undefined (`nil`) when n < 4 and when the random graphs have no triangles.
/// - Agrees with: networkx `sigma` in the mean, which uses mean clustering instead of transitivity.
///
/// - Throws: `MetricError.needsConnection`.
/// - Complexity: O(*n*·*m*) for each draw.
/// - SeeAlso: Humphries & Gurney (2008), doi 10.1371/journal.pone.0002051.
public struct SmallWorldSigma: GraphMetric {
  public static let description = MetricDescription(
    id: "small-world-sigma", limits: .nonNegative, needs: [.connection], precision: .seeded,
    cost: .repeatedSearches,
    references: [
      Reference("Humphries & Gurney", 2008, doi: "10.1371/journal.pone.0002051"),
      Reference("Viger & Latapy", 2016, doi: "10.1093/comnet/cnv013"),
    ])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let reference = try SmallWorldReference(of: input)
    guard let (clustering, distance) = try reference.observed(Transitivity()) else { return nil }
    let random = try reference.randomGraphs.map { graph throws(MetricError) in
      (
        clustering: try Transitivity().score(of: MetricInput(graph: graph)) ?? 0,
        distance: try MeanDistance().score(of: MetricInput(graph: graph)) ?? 0
      )
    }
    let randomClustering = SmallWorldReference.mean(random.map(\.clustering))
    let randomDistance = SmallWorldReference.mean(random.map(\.distance))
    guard randomClustering > 0 else { return nil }
    return (clustering / randomClustering) / (distance / randomDistance)
  }
}
