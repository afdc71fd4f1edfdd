import CollaborationGraph
import GraphAlgorithms

/// Significance of shared projects: how likely two organisations would share so many by chance.
///
/// Small: they meet more often than two so active organisations would if each drew its projects
/// blindly. With many pairs some are small by chance: divide the level by the number of pairs.
///
///     score(i,j) = P(X ≥ shared(i,j)), X hypergeometric: k_j draws from N projects, k_i of them i's
///
/// ### Conventions
/// - Shape: one score for each pair of organisations that share a project, in ascending order.
/// - Range 0…1, a one-sided p-value. N counts all projects, those without participants too.
/// - Every project counts as equally open to all: the projects' sizes aren't held fixed, as they
///   are in Neal's stochastic degree sequence model.
/// - Direction and weights ignored. Pairs without a shared project are left out.
/// - Agrees with: scipy `stats.hypergeom.sf(shared − 1, N, k_i, k_j)` and one-sided Fisher tests.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(Σ over organisations of their projects' degrees, and pairs · smaller degree).
/// - SeeAlso: Tumminello, Miccichè, Lillo, Piilo & Mantegna (2011),
///   doi 10.1371/journal.pone.0017994; Neal (2014), doi 10.1016/j.socnet.2014.06.001.
public struct SharedSignificance: EdgeMetric {
  public static let description = MetricDescription(
    id: "shared-significance", limits: .unit, needs: [.twoModes], cost: .triangles,
    references: [
      Reference(
        "Tumminello, Miccichè, Lillo, Piilo & Mantegna", 2011, doi: "10.1371/journal.pone.0017994"),
      Reference("Neal", 2014, doi: "10.1016/j.socnet.2014.06.001"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> EdgeScores {
    let graph = try input.twoModeRows()
    let shared = EdgeScores.projection(of: graph) { _ in 1 }
    let values = zip(shared.pairs, shared.values).map { pair, count -> Double? in
      let chance = Hypergeometric(
        population: graph.members[1].count, hits: graph.rows.degree(of: pair.tail),
        draws: graph.rows.degree(of: pair.head))
      return count.map { chance.probability(ofAtLeast: Int($0)) }
    }
    return EdgeScores(pairs: shared.pairs, values: values)
  }
}
