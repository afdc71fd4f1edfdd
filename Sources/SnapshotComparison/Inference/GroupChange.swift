import GraphAlgorithms
import InnovationSystem

/// Whether the pairs between two sectors, or within one, changed otherwise than the rest.
///
/// Sectors are dealt anew to the organisations, those who answered in both snapshots and the others
/// apart, since who answered decides what is seen.
public struct GroupChange: Sendable, Hashable {
  /// The codes of the two sectors, or the same twice, in ascending order.
  public let sectors: [String]
  /// How many comparable pairs there are between them.
  public let pairs: Int
  /// How much more their density changed than that of all other comparable pairs.
  public let difference: Double
  /// How often dealing gives a difference as far from what it gives on average.
  public let pValue: Double
  /// The same, raised for the number of sector pairs that were looked at (Holm).
  public let adjustedPValue: Double
  /// What it lets one say.
  public let verdict: Verdict

  /// The least number of comparable pairs between two sectors (convention).
  public static let leastPairs = 6

  /// The sector pairs with enough comparable pairs, in ascending order; empty when fewer than two
  /// sectors are there.
  ///
  /// - Complexity: O(labellings · (pairs that changed or nobody reported on + sector pairs) + *n*²).
  static func all(
    _ comparison: StudyComparison, _ options: InferenceOptions, unless obstacle: Verdict?
  ) -> [GroupChange] {
    let labels = SectorLabels(comparison)
    let tables = comparison.panel.dyadTables
    let labellings = GroupLabellings(
      of: labels.codes.map { $0.flatMap(labels.sectors.firstIndex) ?? -1 }, within: labels.strata,
      draws: options.labellingDraws, seed: options.seed)
    let blocks = labels.blocks(of: comparison.panel)
    let changes = BlockChange.all(
      blocks.map(\.block), from: tables.before, to: tables.after, labellings: labellings)
    let tested = zip(blocks, changes).compactMap { one, change in
      change.map { (one.block, one.pairs, $0) }
    }
    let adjusted = holmAdjusted(tested.map(\.2.chance.pValue))
    return zip(tested, adjusted).map { one, adjusted in
      GroupChange(
        sectors: [labels.sectors[one.0.0], labels.sectors[one.0.1]], pairs: one.1,
        difference: one.2.difference, pValue: one.2.chance.pValue, adjustedPValue: adjusted,
        verdict: Verdict(adjusted, unless: obstacle))
    }
  }
}

/// The sectors of the organisations in both snapshots, and who of them answered both times.
private struct SectorLabels {
  /// The sector of each organisation of the panel; `nil` for none.
  let codes: [String?]
  /// The sectors that occur, in ascending order.
  let sectors: [String]
  /// 1 for those who answered both times, or where the study doesn't say; else 0.
  let strata: [Int]

  init(_ comparison: StudyComparison) {
    let (before, after) = (comparison.compared.before, comparison.compared.after)
    codes = comparison.panel.organisations.map { id in
      after.study.organisation(id).flatMap(after.study.taxonomy.sectorCode)
    }
    sectors = Set(codes.compactMap(\.self)).sorted()
    strata = comparison.panel.organisations.map {
      before.isUnheard($0) || after.isUnheard($0) ? 0 : 1
    }
  }

  /// The sector pairs with enough comparable pairs, and how many they have.
  func blocks(of panel: ComparisonPanel) -> [(block: (Int, Int), pairs: Int)] {
    let unseen = Set(panel.unseen.map { [$0.first, $0.second] })
    var counts: [[Int]: Int] = [:]
    for second in codes.indices {
      for first in 0..<second where !unseen.contains([first, second]) {
        let places = [first, second].compactMap { codes[$0].flatMap(sectors.firstIndex) }
        if places.count == 2 { counts[places.sorted(), default: 0] += 1 }
      }
    }
    return counts.filter { $0.value >= GroupChange.leastPairs }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { (($0.key[0], $0.key[1]), $0.value) }
  }
}
