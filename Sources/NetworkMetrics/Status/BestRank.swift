import CollaborationGraph
import GraphAlgorithms

/// Best rank: the highest place a node can take in a ranking, whichever centrality it is by.
///
/// Whoever has all your partners and more is ahead of you by degree, closeness, betweenness and
/// every other measure that rewards partners. The distance to `WorstRank` shows how much of a
/// node's rank is a choice of measure. It is not a score to rank by.
///
///     score(u) = 1 + number of v with N(u) ⊆ N(v) ∪ {v}, and not also the other way round
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: places, 1…n.
/// - Direction and weights ignored.
/// - Equal places are shared: who has the same partners, each other apart, is neither ahead nor
///   behind. An isolate is behind everybody with an edge.
/// - Agrees with: n + 1 − `max_rank` of R netrankr `rank_intervals`, which counts places from the
///   last, where nobody has an equal. Differs from: netrankr where somebody has, since it puts a
///   node behind its equals there. networkx and igraph have none.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Schoch & Brandes (2016), doi 10.1017/S0956792516000401; Schoch (2018), doi
///   10.1016/j.socnet.2017.12.003.
public struct BestRank: NodeMetric {
  public static let description = MetricDescription(
    id: "best-rank", limits: MetricDescription.Limits(lowest: 1, highest: nil), isCount: true,
    cost: .triangles,
    references: [
      Reference("Schoch & Brandes", 2016, doi: "10.1017/S0956792516000401"),
      Reference("Schoch", 2018, doi: "10.1016/j.socnet.2017.12.003"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    NodeScores(NeighbourhoodInclusion(in: input.graph).dominating.map { Double(1 + $0) })
  }
}
