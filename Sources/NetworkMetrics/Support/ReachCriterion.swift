/// What key players are chosen for when it is asked who together reach the others.
public enum ReachCriterion: Sendable, Hashable {
  /// How near the others are.
  case distance
  /// How many are within so many steps.
  case steps(Int)
}
