/// What key players are chosen for when it is asked without whom the rest would be worst connected.
public enum FragmentationCriterion: Sendable, Hashable {
  /// How far the rest are from each other, no path being the farthest.
  case distance
  /// How many pairs of the rest have no path.
  case components
}
