import InnovationSystem

/// Between what a headline number moves, and why.
public struct HeadlineRange: Sendable, Hashable {
  /// What it moves by.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Pairs nobody reported on work together, or don't.
    case unseenPairs = "unseen-pairs"
    /// Collaborations that only one party reported are left out, each by itself.
    case unconfirmed
    /// The threshold is one point lower or higher in both.
    case threshold
    /// Two reports become one intensity by the highest, the lowest or their mean.
    case rule
    /// One respondent after another is thought away, in both.
    case leavingOneOut = "leaving-one-out"
  }

  /// The number.
  public let headline: Headline
  /// What it moves by.
  public let reason: Reason
  /// The number as it is.
  public let value: Double
  /// The lowest it becomes.
  public let low: Double
  /// The highest it becomes.
  public let high: Double

  /// The ranges of the headline numbers, reason by reason; those whose reason applies.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - leavingOneOut: its panel when one respondent after another is thought away.
  static func all(
    of comparison: StudyComparison, leavingOneOut: [ComparisonPanel]
  ) -> [HeadlineRange] {
    Reason.allCases.flatMap { reason in
      ranges(
        of: comparison, by: reason,
        others: reason == .leavingOneOut
          ? leavingOneOut : comparison.compared.variations(by: reason))
    }
  }

  private init(_ headline: Headline, _ reason: Reason, _ value: Double, _ others: [Double]) {
    self.headline = headline
    self.reason = reason
    self.value = value
    low = others.reduce(value, min)
    high = others.reduce(value, max)
  }

  private static func ranges(
    of comparison: StudyComparison, by reason: Reason, others: [ComparisonPanel]
  ) -> [HeadlineRange] {
    let panel = comparison.panel
    let outcomes: (Headline) -> [Double]
    switch reason {
    case .unseenPairs:
      let open = panel.unseen.map { PairPossibilities($0) }
      guard !open.isEmpty else { return [] }
      outcomes = { panel.extremes(of: $0, adding: open, replacing: []) }
    case .unconfirmed:
      let sure = comparison.possibilities
      guard sure.contains(where: { $0.before.count > 1 || $0.after.count > 1 }) else { return [] }
      outcomes = { panel.extremes(of: $0, adding: sure, replacing: panel.ties) }
    case .threshold, .rule, .leavingOneOut:
      guard !others.isEmpty else { return [] }
      outcomes = { headline in others.compactMap { headline.value(in: $0) } }
    }
    return Headline.allCases.compactMap { headline in
      headline.value(in: panel).map { HeadlineRange(headline, reason, $0, outcomes(headline)) }
    }
  }
}

extension ComparisonPanel {
  /// The smallest and largest a headline number becomes over what pairs may have been, instead of what
  /// some ties count as.
  fileprivate func extremes(
    of headline: Headline, adding open: [PairPossibilities], replacing ties: [Tie]
  ) -> [Double] {
    [false, true].compactMap { largest in
      var counts = HeadlineCounts(
        before: countBefore, after: countAfter,
        kept: self.ties.count { $0.before != nil && $0.after != nil }, either: self.ties.count,
        pairs: pairCount)
      for tie in ties {
        counts.add((tie.before == nil ? 0 : 1, tie.after == nil ? 0 : 1), times: -1)
      }
      for pair in open { counts.add(pair.reading(of: headline, largest: largest), times: 1) }
      return headline.value(counts)
    }
  }
}

extension StudyComparison {
  /// What each collaboration of the panel may have been, were those that one party alone reported
  /// mistaken.
  fileprivate var possibilities: [PairPossibilities] {
    let ids = panel.organisations
    func isSure(_ tie: ComparisonPanel.Tie, in view: SnapshotView) -> Bool {
      let pair = view.pair(ids[tie.first], ids[tie.second])
      let confirmation = pair?.confirmation(in: view.snapshot)
      return confirmation == nil || confirmation == .both || confirmation == .documented
    }
    return panel.ties.map {
      PairPossibilities(
        $0, isSureBefore: isSure($0, in: compared.before),
        isSureAfter: isSure($0, in: compared.after))
    }
  }
}
