import InnovationSystem

/// What is known in a snapshot of whether two organisations work together.
enum PairState: Sendable {
  /// They do, at the threshold or above.
  case tie(CombinedCollaboration)
  /// Something is recorded that doesn't reach the threshold.
  case below(CombinedCollaboration)
  /// Nothing is recorded, and neither has been heard.
  case unknown
  /// Nothing is recorded, or that there is none, and one that was heard could have told.
  case none

  /// Looks two organisations up.
  init(_ one: String, _ other: String, in view: SnapshotView) {
    if let pair = view.pair(one, other) {
      self = view.snapshot.counts(pair.intensity) ? .tie(pair) : .below(pair)
      if pair.intensity <= 0 { self = .none }
    } else {
      self = view.isUnheard(one) && view.isUnheard(other) ? .unknown : .none
    }
  }
}
