import CollaborationGraph
import GraphAlgorithms

/// Local clustering: the share of a node's pairs of contacts that work together too.
///
///     score(i) = t_i / (k_i·(k_i − 1)/2), t_i = edges among the contacts of i
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1.
/// - Direction and weights ignored.
/// - Undefined (`nil`) below degree 2; networkx prints 0 there, igraph NaN by default.
/// - Agrees with: igraph `transitivity_local_undirected(mode="nan")` and networkx `clustering`
///   where the degree is 2 or more.
///
/// - SeeAlso: Watts & Strogatz (1998), doi 10.1038/30918.
public struct LocalClustering: NodeMetric {
  public static let description = MetricDescription(
    id: "clustering", limits: .unit, cost: "O(Σ over edges of the degrees)",
    references: [Reference("Watts & Strogatz", 1998, doi: "10.1038/30918")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let rows = input.graph.undirected.successors
    let triangles = triangleCounts(of: input.graph)
    return NodeScores(
      (0..<rows.count).map { node in
        let degree = rows.degree(of: node)
        let pairs = Double(degree * (degree - 1)) / 2
        return degree > 1 ? Double(triangles[node]) / pairs : nil
      })
  }
}
