/// A phase of the innovation cycle, in order.
public enum Phase: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Defining problems, challenges and opportunities.
  case define
  /// Generating ideas.
  case generate
  /// Choosing ideas.
  case choose
  /// Implementing new solutions.
  case implement
  /// Spreading new ideas.
  case spread

  /// Whether one phase comes before another in the cycle.
  public static func < (first: Phase, second: Phase) -> Bool {
    let order = Phase.allCases
    return (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
  }
}
