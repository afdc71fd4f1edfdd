import InnovationSystem

/// How strongly each of the three claims can be made, given how many there are, who answered and what
/// chance could have done.
///
/// The limits are conventions: 10 organisations in both for a test, 80 % and 60 % answers, 5 % for
/// chance, 5 in a group.
struct ClaimAssessment {
  private let comparison: StudyComparison
  private let changeProbability: Double?

  /// Prepares a comparison and what a test of its change in density gave, `nil` when there was none.
  init(_ comparison: StudyComparison, changeProbability: Double?) {
    self.comparison = comparison
    self.changeProbability = changeProbability
  }

  /// Amount and stability, then what became of the funded ones, or else who came and went.
  var claims: [ComparisonClaim] {
    [
      ComparisonClaim(.amount, answers.merging(amount, uniquingKeysWith: max)),
      ComparisonClaim(.stability, answers.merging(stability, uniquingKeysWith: max)),
      survival.map { ComparisonClaim(.survival, $0) } ?? ComparisonClaim(.composition, composition),
    ]
  }

  private typealias Weaknesses = [ComparisonClaim.Reservation: ComparisonClaim.Strength]

  private var compared: ComparedSnapshots { comparison.compared }

  /// What those who did not answer leave open.
  private var answers: Weaknesses {
    var found: Weaknesses = compared.hasCommonScale ? [:] : [.differentScales: .uncertain]
    let views = [compared.earlier, compared.later].filter { !$0.organisations.isEmpty }
    let rates = views.map { $0.responseSummary?.rate }
    if rates.contains(nil) { found[.unknownResponse] = .likely }
    if let least = rates.compactMap(\.self).min(), least < 0.8 {
      found[.lowResponse] = least < 0.6 ? .uncertain : .likely
    }
    return found
  }

  private var amount: Weaknesses {
    var found: Weaknesses = [:]
    if comparison.panel.organisations.count < 10 { found[.fewCommon] = .uncertain }
    if let changeProbability {
      if changeProbability > 0.05 { found[.notDistinguishable] = .uncertain }
    } else {
      found[.notTested] = .likely
    }
    let change = abs(comparison.overlap.new - comparison.overlap.lost)
    if !comparison.panel.unseen.isEmpty, change <= comparison.panel.unseen.count {
      found[.unseenPairs] = .uncertain
    }
    return found
  }

  private var stability: Weaknesses {
    let differing = comparison.changes.filter { !$0.kind.isInBoth }
    let silent = differing.filter { change in
      let without = change.before == nil ? compared.before : compared.after
      return without.isUnheard(change.first) || without.isUnheard(change.second)
    }
    guard !silent.isEmpty else { return [:] }
    return [.silentParties: silent.count * 2 > differing.count ? .uncertain : .likely]
  }

  /// `nil` when the study doesn't tell of both kinds of money.
  private var survival: Weaknesses? {
    guard let table = comparison.survival.first(where: { $0.property == .funding }),
      let p = table.exactProbability
    else { return nil }
    var found: Weaknesses = [.noCause: .likely]
    let groups = table.rows.filter { $0.value != ["not-stated"] }
    if groups.contains(where: { $0.total < 5 }) { found[.smallGroups] = .uncertain }
    if p > 0.05 { found[.notDistinguishable] = .uncertain }
    return found
  }

  private var composition: Weaknesses {
    let all = comparison.entrants + comparison.leavers
    return all.contains { $0.event == nil } ? [.unexplained: .likely] : [:]
  }
}

extension StudyComparison {
  /// Three claims and how strongly each can be made.
  ///
  /// - Parameter changeProbability: how often chance gives as large a change in density; `nil` when it
  ///   was not tested.
  public func claims(changeProbability: Double?) -> [ComparisonClaim] {
    ClaimAssessment(self, changeProbability: changeProbability).claims
  }
}
