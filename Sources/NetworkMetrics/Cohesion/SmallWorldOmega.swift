import CollaborationGraph
import GraphAlgorithms

/// Small-world ω: whether the network is more like a random one, more like a ring of neighbours, or
/// in between, a small world.
///
/// Near 0: near each other as in a random network, and as knit together as in a ring. Towards 1:
/// random. Towards −1: ring. Unstable below about 50 organisations.
///
///     score = L(r)/L − C/C(l)
///     L = mean distance, L(r) its mean over random networks;
///     C = mean clustering, nodes with fewer than two partners counted 0, C(l) its mean over rings
///
/// ### Conventions
/// - About −1 to 1, without firm limits. Direction and weights ignored.
/// - 20 seeded random graphs and 20 seeded ring-like ones, in which every node keeps its degree; in
///   the random ones everybody still reaches everybody. A ring-like one comes from 500 tries for each
///   edge to bring two edges nearer to a ring on which the nodes stand in a drawn order.
/// - Undefined (`nil`) when n < 4 and when the ring-like graphs have no triangles.
/// - Agrees with: networkx `omega` in the mean.
///
/// - Throws: `MetricError.needsConnection`.
/// - Complexity: O(*n*·*m*) for each draw.
/// - SeeAlso: Telesford, Joyce, Hayasaka, Burdette & Laurienti (2011), doi 10.1089/brain.2011.0038.
public struct SmallWorldOmega: GraphMetric {
  public static let description = MetricDescription(
    id: "small-world-omega", limits: .unlimited, needs: [.connection], precision: .seeded,
    cost: .repeatedSearches,
    references: [
      Reference(
        "Telesford, Joyce, Hayasaka, Burdette & Laurienti", 2011, doi: "10.1089/brain.2011.0038"),
      Reference("Sporns & Zwi", 2004, doi: "10.1385/NI:2:2:145"),
    ])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let reference = try SmallWorldReference(of: input)
    guard let (_, distance) = try reference.observed(Transitivity()) else { return nil }
    let randomDistances = try reference.randomGraphs.map { graph throws(MetricError) in
      try MeanDistance().score(of: MetricInput(graph: graph)) ?? 0
    }
    let ringClustering = SmallWorldReference.mean(
      try reference.ringGraphs.map { graph throws(MetricError) in try Self.clustering(of: graph) })
    guard ringClustering > 0 else { return nil }
    let clustering = try Self.clustering(of: input.graph)
    return SmallWorldReference.mean(randomDistances) / distance - clustering / ringClustering
  }

  private static func clustering(of graph: Graph) throws(MetricError) -> Double {
    let scores = try LocalClustering().scores(of: MetricInput(graph: graph.undirected)).values
    return SmallWorldReference.mean(scores.map { $0 ?? 0 })
  }
}
