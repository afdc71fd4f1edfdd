import CollaborationGraph
import GraphAlgorithms

/// Worst rank: the lowest place a node can take in a ranking, whichever centrality it is by.
///
/// Whoever has only partners of yours, and fewer, is behind you by degree, closeness, betweenness
/// and every other measure that rewards partners. The distance to `BestRank` shows how much of a
/// node's rank is a choice of measure. It is not a score to rank by.
///
///     score(v) = n − number of u with N(u) ⊆ N(v) ∪ {v}, and not also the other way round
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: places, 1…n.
/// - Direction and weights ignored.
/// - Equal places are shared: who has the same partners, each other apart, is neither ahead nor
///   behind. An isolate is behind everybody with an edge and ahead of nobody: n.
/// - Agrees with: n + 1 − `min_rank` of R netrankr `rank_intervals`, which counts places from the
///   last. networkx and igraph have none.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Schoch & Brandes (2016), doi 10.1017/S0956792516000401; Schoch (2018), doi
///   10.1016/j.socnet.2017.12.003.
public struct WorstRank: NodeMetric {
  public static let description = MetricDescription(
    id: "worst-rank", limits: MetricDescription.Limits(lowest: 1, highest: nil), isCount: true,
    cost: .triangles,
    references: [
      Reference("Schoch & Brandes", 2016, doi: "10.1017/S0956792516000401"),
      Reference("Schoch", 2018, doi: "10.1016/j.socnet.2017.12.003"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let dominated = NeighbourhoodInclusion(in: input.graph).dominated
    return NodeScores(dominated.map { Double(dominated.count - $0) })
  }
}
