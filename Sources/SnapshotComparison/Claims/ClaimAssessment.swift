import InnovationSystem

/// How strongly each of the three claims can be made, given how many there are, who answered, what
/// chance could have done and what depends on how one counts.
///
/// The limits are conventions: those of `Verdict`, 80 % and 60 % answers, 5 in a group.
struct ClaimAssessment {
  private let comparison: StudyComparison
  private let inference: ComparisonInference?

  /// Prepares a comparison and what was inferred from it, `nil` when nothing was.
  init(_ comparison: StudyComparison, _ inference: ComparisonInference?) {
    self.comparison = comparison
    self.inference = inference
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
    let few = comparison.panel.organisations.count < Verdict.leastOrganisations
    if few { found[.fewCommon] = .uncertain }
    switch inference?.density?.verdict {
    case .beyondChance, .tooFewOrganisations, .differentScales: break
    case .notBeyondChance: found[.notDistinguishable] = .uncertain
    case .tooFewAnswers: found[.lowResponse] = .uncertain
    case .noSpread, nil: found[.notTested] = .likely
    }
    if inference?.turnsRound ?? false { found[.turnsRound] = .uncertain }
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
    if p >= Verdict.level { found[.notDistinguishable] = .uncertain }
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
  /// - Parameter inference: how sure one can be; `nil` when it was not looked into.
  public func claims(_ inference: ComparisonInference?) -> [ComparisonClaim] {
    ClaimAssessment(self, inference).claims
  }
}
