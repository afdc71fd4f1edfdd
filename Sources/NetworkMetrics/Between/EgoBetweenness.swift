import CollaborationGraph
import GraphAlgorithms

/// Ego betweenness: how much a node stands between its own partners.
///
/// Needs only what a node can know of its partners, and so stands missing answers better than
/// betweenness. It does not see whom the partners reach beyond.
///
///     score(v) = Σ over pairs j<k of partners not joined themselves of 1/c_jk,
///                c_jk = nodes joined to both, among v and its partners
///
/// ### Conventions
/// - Shape: one score per node, in node order. From 0 upwards; at most k(k−1)/2 for k partners.
/// - Direction and weights ignored. With fewer than two partners the score is 0.
/// - Agrees with: networkx `betweenness_centrality(ego_graph(G, v), normalized=False)` of v; R sna
///   `betweenness` of the ego network.
///
/// - Complexity: O(Σ over nodes of degree times the edges among the partners).
/// - SeeAlso: Everett & Borgatti (2005), doi 10.1016/j.socnet.2004.11.007.
public struct EgoBetweenness: NodeMetric {
  public static let description = MetricDescription(
    id: "ego-betweenness", limits: .nonNegative, cost: .triangles,
    references: [Reference("Everett & Borgatti", 2005, doi: "10.1016/j.socnet.2004.11.007")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.graph.undirected
    var subgraphs = Subgraphs(of: graph)
    return NodeScores(
      (0..<graph.nodeCount).map { node in
        sharesOfOpenPairs(among: subgraphs.part(among: graph.successors[node]).successors)
      })
  }

  /// The sum of 1/(1 + shared neighbours) over the pairs not joined, in whole numbers until the end
  /// so that it doesn't depend on the order of the pairs.
  private func sharesOfOpenPairs(among partners: CompressedRows) -> Double {
    var pairsWithShared = [Int](repeating: 0, count: max(partners.count, 1))
    var shared = [Int](repeating: 0, count: partners.count)
    for first in 0..<partners.count {
      for neighbour in partners[first] {
        for second in partners[neighbour] { shared[second] += 1 }
      }
      for neighbour in partners[first] { shared[neighbour] = -1 }
      for second in 0..<first where shared[second] >= 0 { pairsWithShared[shared[second]] += 1 }
      for second in 0..<partners.count { shared[second] = 0 }
    }
    return pairsWithShared.enumerated().reduce(0) {
      $0 + Double($1.element) / Double($1.offset + 1)
    }
  }
}
