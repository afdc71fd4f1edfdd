/// Why a measure could not be computed.
public enum MetricError: Error, Sendable, Hashable {
  /// The measure compares groups, and the input has none.
  case needsGroups
  /// An iteration did not settle within `steps` steps.
  case notConverged(steps: Int)
}
