import InnovationSystem

extension ComparedSnapshots {
  /// The panel of the same two snapshots read otherwise: at another threshold, by another rule, or without one
  /// respondent.
  ///
  /// Empty when it can't be: without a common scale there are no thresholds to move, without reports no
  /// rule, and without answers nobody to leave out.
  func variations(by reason: HeadlineRange.Reason) -> [ComparisonPanel] {
    switch reason {
    case .threshold: thresholds.map { threshold in varied { $0.threshold = threshold } }
    case .rule: rules.map { rule in varied { $0.rule = rule } }
    case .leavingOneOut: respondents.map(leavingOut)
    case .unseenPairs, .unconfirmed: []
    }
  }

  private var thresholds: [Double] {
    guard hasCommonScale, let values = after.snapshot.scale.values,
      let threshold = after.snapshot.threshold
    else { return [] }
    return [threshold - 1, threshold + 1].filter { $0 > 0 && values.contains($0) }
  }

  private var rules: [CombiningRule] {
    let isReported = [before, after].contains { view in
      view.recorded.contains { $0.reportedByFirst != nil && $0.reportedBySecond != nil }
    }
    return isReported ? CombiningRule.allCases.filter { $0 != after.snapshot.rule } : []
  }

  /// Those in both who answered in either, in ascending order of id.
  private var respondents: [String] {
    common.filter { id in
      [before, after].contains { $0.status(of: id) == .answered }
    }
  }

  private func varied(_ change: (inout Snapshot) -> Void) -> ComparisonPanel {
    var (from, to) = (before.snapshot, after.snapshot)
    change(&from)
    change(&to)
    return ComparisonPanel(series.study.view(at: from), series.study.view(at: to))
  }

  private func leavingOut(_ respondent: String) -> ComparisonPanel {
    let (from, to) = (before.snapshot, after.snapshot)
    let without = series.study.without(respondent, in: from.id).without(respondent, in: to.id)
    return ComparisonPanel(without.view(at: from), without.view(at: to))
  }
}
