import CollaborationGraph
import GraphAlgorithms

/// Mean clustering: how much of a node's pairs of contacts work together, on average over nodes.
///
/// High when most organisations sit in tight circles. Every node counts alike, so the many with few
/// contacts decide; transitivity lets every pair of contacts count alike and is often far lower.
///
///     score = mean over nodes with k_i ≥ 2 of t_i / (k_i·(k_i − 1)/2)
///
/// ### Conventions
/// - Range 0…1. Direction and weights ignored.
/// - Nodes of degree 0 and 1 are left out of the mean.
/// - Undefined (`nil`) when no node has degree 2 or more.
/// - Agrees with: igraph `transitivity_avglocal_undirected` (default). Differs from: networkx
///   `average_clustering`, which counts the nodes left out as 0: this score × their share.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Watts & Strogatz (1998), doi 10.1038/30918.
public struct MeanClustering: GraphMetric {
  public static let description = MetricDescription(
    id: "mean-clustering", limits: .unit, cost: .triangles,
    references: [Reference("Watts & Strogatz", 1998, doi: "10.1038/30918")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let scores = try LocalClustering().scores(of: MetricInput(graph: input.graph.undirected)).values
      .compactMap { $0 }
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }
}
