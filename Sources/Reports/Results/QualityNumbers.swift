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
  /// How many collaborations are confirmed in which way; `nil` when none could be.
  let confirmations: [Confirmation: Int]?

  /// Counts in a snapshot.
  init(_ view: SnapshotView) {
    inFrame = view.organisations.count
    guessedKinds = view.organisations.count(where: \.isKindGuessed)
    responses = view.study.isTwoMode ? nil : view.responseSummary
    silent = view.organisations.map(\.id).filter { view.status(of: $0) == .notAnswered }
    let states = view.collaborations.compactMap { $0.confirmation(in: view.snapshot) }
    confirmations =
      states.isEmpty
      ? nil
      : Dictionary(
        uniqueKeysWithValues: Confirmation.allCases.map { state in
          (state, states.count { $0 == state })
        })
  }
}
