import InnovationSystem

/// What the data-quality box counts in a snapshot.
struct QualityNumbers: Sendable {
  /// How many are in frame.
  let inFrame: Int
  /// How many of them have a kind that was guessed from the name.
  let guessedKinds: Int
  /// How much was seen by those who answered; `nil` when the study says nothing of responses.
  let responses: ResponseSummary?
  /// The ids of those who were asked and didn't answer, in ascending order.
  let silent: [String]
  /// How many recorded collaborations lie below the threshold; `nil` without one.
  let belowThreshold: Int?
  /// For how many of those that answered a single person did; `nil` when that isn't known of all.
  let oneRespondent: Int?
  /// How many collaborations are confirmed in which way; `nil` when none could be.
  let confirmations: [Confirmation: Int]?

  /// Counts in a snapshot.
  init(_ view: SnapshotView) {
    inFrame = view.organisations.count
    guessedKinds = view.organisations.count(where: \.isKindGuessed)
    responses = view.study.isTwoMode ? nil : view.responseSummary
    silent = view.organisations.map(\.id).filter { view.status(of: $0) == .notAnswered }
    belowThreshold = view.snapshot.threshold.map { _ in
      view.recorded.count - view.collaborations.count
    }
    oneRespondent = Self.oneRespondent(view)
    let states = view.collaborations.compactMap { $0.confirmation(in: view.snapshot) }
    confirmations =
      states.isEmpty
      ? nil
      : Dictionary(
        uniqueKeysWithValues: Confirmation.allCases.map { state in
          (state, states.count { $0 == state })
        })
  }

  private static func oneRespondent(_ view: SnapshotView) -> Int? {
    let answers = view.study.responses.filter {
      $0.snapshot == view.snapshot.id && $0.status == .answered
        && view.position(of: $0.organisation) != nil
    }
    let known = answers.compactMap(\.respondents)
    guard !answers.isEmpty, known.count == answers.count else { return nil }
    return known.count { $0 == 1 }
  }
}
