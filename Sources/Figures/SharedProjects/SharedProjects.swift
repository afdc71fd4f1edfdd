import CollaborationGraph
import GraphAlgorithms
import InnovationSystem

/// Which organisations share more projects than they would by chance.
///
/// If two organisations drew their projects blindly, each as many as it has, the number that they
/// share would be hypergeometric. A pair stays that shares at least two and for which so many or more
/// have a probability below a level: not two large ones because they are large. The level is that of
/// each pair by itself; how many pairs would be below it by chance alone is told beside it. Of thousands
/// of pairs most have too few projects ever to be below, so that a correction for their number that
/// doesn't know that (Bonferroni's; Benjamini & Hochberg's, 1995) would leave almost nothing. The sum
/// over all pairs of the probability that the pair is below the level does know it; by the number of
/// pairs found it is an upper estimate of the share that chance alone would explain. Every project counts as equally open to all; Neal's stochastic degree sequence
/// model (2014, doi 10.1016/j.socnet.2014.06.001) would hold the projects' sizes too, but gives
/// probabilities that depend on a fit or on draws.
///
/// - SeeAlso: Döhler, Durand & Roquain (2018), *New FDR bounds for discrete and heterogeneous tests*,
///   doi 10.1214/18-EJS1441; Tumminello, Miccichè, Lillo, Piilo & Mantegna (2011),
///   doi 10.1371/journal.pone.0017994; Neal (2013), doi 10.1007/s13278-013-0107-y.
struct SharedProjects {
  /// Two organisations and what they share.
  struct Pair: Hashable {
    let first: String
    let second: String
    /// How many projects.
    let count: Int
    /// The probability of so many or more.
    let chance: Double
  }

  /// The levels that are tried, the loosest first.
  static let levels = [0.05, 0.01, 0.001, 0.0001]
  /// The largest share of the pairs that chance alone may explain at a level nobody asked for.
  static let falseShare = 0.05
  /// How many organisations are drawn, unless somebody says.
  static let usual = 45

  /// The pairs that are drawn, in ascending order of ids.
  let pairs: [Pair]
  /// The ids of the organisations in them, in ascending order.
  let organisations: [String]
  /// The level below which they are.
  let alpha: Double
  /// How many pairs share a project.
  let allPairs: Int
  /// How many of them are below the level and share at least two.
  let chosenPairs: Int
  /// How many that would be if every organisation drew its projects blindly.
  let expectedPairs: Double
  /// How many pairs of organisations that have projects there are.
  let possiblePairs: Int

  /// Chooses the pairs of a snapshot: at the level that was asked for, else at the loosest that leaves no
  /// more organisations than a network that is drawn whole and of whose pairs chance explains no more
  /// than a twentieth; of too many to name, the rarest.
  ///
  /// - Complexity: that of the pairs that share a project.
  init(_ view: SnapshotView, _ choice: ReductionChoice) {
    let all = Self.sharing(view)
    let most = choice.top ?? Self.usual
    let blind = BlindPairs(view)
    let several = all.filter { $0.count > 1 }
    var (alpha, chosen, expected): (Double, [Pair], Double) = (1, several, 0)
    for level in choice.alpha.map({ [$0] }) ?? Self.levels {
      (alpha, chosen) = (level, several.filter { $0.chance < level })
      expected = blind.expected(below: level)
      let isFew =
        Set(chosen.flatMap { [$0.first, $0.second] }).count <= ReductionCatalog.largestWhole
      if isFew, expected <= Self.falseShare * Double(chosen.count) { break }
    }
    if choice.alpha == nil, expected > Self.falseShare * Double(chosen.count) { chosen = [] }
    var drawn: Set<String> = []
    let rarest = chosen.sorted {
      ($0.chance, $0.first, $0.second) < ($1.chance, $1.first, $1.second)
    }
    .prefix { pair in
      let new = [pair.first, pair.second].filter { !drawn.contains($0) }
      guard drawn.count + new.count <= most else { return false }
      drawn.formUnion(new)
      return true
    }.prefix(StrongestTies.perBox * most)
    pairs = rarest.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    organisations = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
    (self.alpha, allPairs, chosenPairs) = (alpha, all.count, chosen.count)
    (expectedPairs, possiblePairs) = (expected, blind.count)
  }

  /// Every pair that shares a project, in ascending order of ids.
  static func sharing(_ view: SnapshotView) -> [Pair] {
    guard let projected = view.projectedParticipations() else { return [] }
    let rows = TwoModeRows(of: projected.graph, modes: projected.modes)
    return rows.members[0].flatMap { one in
      rows.sharers(with: one).filter { $0.node > one }.map { other, shared in
        let chance = Hypergeometric(
          population: rows.members[1].count, hits: rows.rows.degree(of: one),
          draws: rows.rows.degree(of: other))
        return Pair(
          first: projected.organisations[one], second: projected.organisations[other],
          count: Int(shared), chance: chance.probability(ofAtLeast: Int(shared)))
      }
    }
  }
}
