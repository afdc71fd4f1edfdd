/// Why a measure could not be computed.
public enum MetricError: Error, Sendable, Hashable {
  /// The measure compares groups, and the input has none.
  case needsGroups
  /// The measure compares groups, and all nodes are in the same one.
  case needsTwoGroups
  /// The measure reads who turns to whom, and the graph is undirected or read as such.
  case needsDirection
  /// The measure is about organisations and projects, and the graph has only one mode.
  case needsTwoModes
  /// The measure is about organisations alone, and the graph has two modes.
  case needsOneMode
  /// The measure is only defined for a graph in which every node reaches every other.
  case needsConnection
  /// The measure needs to know which pairs were not observed.
  case needsResponses
  /// The measure is only defined from `least` nodes.
  case tooSmall(least: Int)
  /// The measure would take too long on so large a graph.
  case tooLarge
  /// An iteration did not settle within `steps` steps.
  case notConverged(steps: Int)

  /// The reason's stable name in output, such as `needs-groups`.
  public var code: String {
    switch self {
    case .needsGroups: "needs-groups"
    case .needsTwoGroups: "needs-two-groups"
    case .needsDirection: "needs-direction"
    case .needsTwoModes: "needs-two-modes"
    case .needsOneMode: "needs-one-mode"
    case .needsConnection: "needs-connection"
    case .needsResponses: "needs-responses"
    case .tooSmall: "too-small"
    case .tooLarge: "too-large"
    case .notConverged: "not-converged"
    }
  }
}
