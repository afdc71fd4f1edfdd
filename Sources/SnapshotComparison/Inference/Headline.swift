import InnovationSystem

/// A number that a comparison is summed up by.
public enum Headline: String, Sendable, Hashable, CaseIterable {
  /// The density of the earlier snapshot among those in both.
  case densityBefore = "density-before"
  /// The density of the later snapshot among those in both.
  case densityAfter = "density-after"
  /// The difference.
  case densityChange = "density-change"
  /// The share of all collaborations of the two that both have.
  case jaccard

  /// Its value in a comparison; `nil` when it is undefined.
  func value(in panel: ComparisonPanel) -> Double? {
    let kept = panel.ties.count { $0.before != nil && $0.after != nil }
    return value(
      HeadlineCounts(
        before: panel.countBefore, after: panel.countAfter, kept: kept,
        either: panel.ties.count, pairs: panel.pairCount))
  }

  func value(_ counts: HeadlineCounts) -> Double? {
    switch self {
    case .densityBefore: Overlap.share(counts.before, of: counts.pairs)
    case .densityAfter: Overlap.share(counts.after, of: counts.pairs)
    case .densityChange: Overlap.share(counts.after - counts.before, of: counts.pairs)
    case .jaccard: Overlap.share(counts.kept, of: counts.either)
    }
  }
}

/// The counts that headline numbers are made of.
struct HeadlineCounts: Sendable, Hashable {
  var before: Int
  var after: Int
  var kept: Int
  var either: Int
  let pairs: Int
}
