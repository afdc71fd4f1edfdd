/// A way in which two snapshots were taken differently, beyond what has a numbered warning.
public enum ComparabilityIssue: String, Sendable, Hashable, CaseIterable {
  /// The boundary is stated in other words.
  case boundary
  /// The lowest intensity that counts is another; the earlier snapshot is counted by the later's.
  case threshold
  /// Two reports become one in another way; the earlier snapshot is counted by the later's.
  case rule
  /// Only one of them says who answered.
  case responses
  /// Only one of them tells which way collaborations go; both are counted both ways.
  case direction

  /// The ways in which two snapshots differ, in a fixed order.
  static func all(_ compared: ComparedSnapshots) -> [ComparabilityIssue] {
    let (one, other) = (compared.earlier, compared.later)
    let differ: [(ComparabilityIssue, Bool)] = [
      (.boundary, one.snapshot.boundary != other.snapshot.boundary),
      (.threshold, one.snapshot.threshold != other.snapshot.threshold),
      (.rule, one.snapshot.rule != other.snapshot.rule),
      (.responses, (one.responseSummary == nil) != (other.responseSummary == nil)),
      (.direction, one.hasDirection != other.hasDirection),
    ]
    return differ.filter(\.1).map(\.0)
  }
}
