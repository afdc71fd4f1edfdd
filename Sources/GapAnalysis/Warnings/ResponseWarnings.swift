import InnovationSystem

/// Warnings of what those who didn't answer, or answered differently, leave open.
enum ResponseWarnings {
  @Sendable static func lowResponse(_ input: GapInput) -> StudyWarning? {
    response(input, .lowResponse, RankingPolicy.fewAnswers..<RankingPolicy.enoughAnswers)
  }

  @Sendable static func veryLowResponse(_ input: GapInput) -> StudyWarning? {
    response(input, .veryLowResponse, 0..<RankingPolicy.fewAnswers)
  }

  private static func response(
    _ input: GapInput, _ code: StudyWarning.Code, _ range: Range<Double>
  ) -> StudyWarning? {
    guard let summary = input.view.responseSummary, let rate = summary.rate, range ~= rate
    else { return nil }
    return StudyWarning(
      code, details: ["answered": .count(summary.answered), "asked": .count(summary.asked)])
  }

  /// Of equal ones all count as among the first three.
  @Sendable static func centralNotHeard(_ input: GapInput) -> StudyWarning? {
    let rows = input.projected.graph.successors
    let degrees = input.view.organisations.indices.map { rows.degree(of: $0) }
    guard let third = degrees.sorted(by: >).prefix(3).last, third > 0 else { return nil }
    let silent = input.view.organisations.indices.filter { node in
      degrees[node] >= third
        && input.view.status(of: input.view.organisations[node].id) == .notAnswered
    }.map { input.view.organisations[$0].id }
    return silent.isEmpty ? nil : StudyWarning(.centralNotHeard, silent)
  }

  /// Among at least five collaborations on which both sides have answered.
  @Sendable static func fewConfirmed(_ input: GapInput) -> StudyWarning? {
    let states = input.view.collaborations.compactMap { $0.confirmation(in: input.view.snapshot) }
    let both = states.filter { $0 == .both }.count
    let checkable = both + states.filter { $0 == .one }.count
    guard checkable >= 5, Double(both) < 0.6 * Double(checkable) else { return nil }
    return StudyWarning(.fewConfirmed, details: ["count": .count(both), "of": .count(checkable)])
  }

  /// Without any one respondent's answers, the first and the second by number of collaborations may
  /// change places or come to share the first.
  @Sendable static func ranksOverlap(_ input: GapInput) -> StudyWarning? {
    guard RankingPolicy(input.view).allowsRanks else { return nil }
    let intervals = DegreeIntervals(input.view)
    let ranked = input.view.organisations.indices.sorted {
      (intervals.degrees[$1], $0) < (intervals.degrees[$0], $1)
    }
    guard ranked.count > 1, intervals.degrees[ranked[0]] > intervals.degrees[ranked[1]],
      intervals.ranges[ranked[1]].upperBound >= intervals.ranges[ranked[0]].lowerBound
    else { return nil }
    return StudyWarning(
      .ranksOverlap, ranked.prefix(2).map { input.view.organisations[$0].id })
  }
}
