import GraphAlgorithms

/// Communities: sets of organisations that work more with each other than with the rest.
///
/// They come from the collaborations alone. Compare them with the sectors: where the two differ,
/// collaboration crosses sectors already. Small communities can be hidden in large ones, and other
/// divisions are often nearly as good.
///
///     sets = the division with the largest Q found; score = Q = Σ over sets of [m(s)/m − (K(s)/2m)²]
///
/// ### Conventions
/// - Q from −0.5 to 1; resolution 1. Direction ignored, weights when asked for.
/// - The best of 100 seeded starts of the Leiden algorithm. There may be a better division.
/// - Isolates are sets of their own. The score is undefined (`nil`) without edges.
/// - Agrees with: igraph `community_optimal_modularity` on small networks; networkx
///   `louvain_communities` and igraph `community_leiden` may end lower.
///
/// - Complexity: O(*m*) for each pass.
/// - SeeAlso: Traag, Waltman & van Eck (2019), doi 10.1038/s41598-019-41695-z; Newman & Girvan (2004),
///   doi 10.1103/PhysRevE.69.026113.
public struct Communities: NodeSetMetric {
  public static let description = MetricDescription(
    id: "communities", limits: MetricDescription.Limits(lowest: -0.5, highest: 1),
    weights: .optional, precision: .seeded, cost: .iteration,
    references: [
      Reference("Traag, Waltman & van Eck", 2019, doi: "10.1038/s41598-019-41695-z"),
      Reference("Newman & Girvan", 2004, doi: "10.1103/PhysRevE.69.026113"),
    ])

  public init() {}

  public func sets(of input: MetricInput) throws(MetricError) -> NodeSets {
    let found = LeidenCommunities(of: input.undirectedGraph)
    var sets: [[Int]] = []
    for (node, label) in found.labels.enumerated() {
      if label == sets.count { sets.append([]) }
      sets[label].append(node)
    }
    return NodeSets(
      sets, score: found.modularity, search: .restarts(LeidenCommunities.usualStarts))
  }
}
