/// What became of a collaboration between two organisations that are in both snapshots.
public enum ChangeKind: String, Sendable, Hashable, CaseIterable {
  /// It is in the later snapshot only.
  case new
  /// It is in both, as close as it was, or the two scales can't be compared.
  case kept
  /// It is in the earlier snapshot only.
  case lost
  /// It is in both, and closer in the later.
  case strengthened
  /// It is in both, and less close in the later.
  case weakened

  /// Whether the collaboration is in both snapshots.
  public var isInBoth: Bool { self != .new && self != .lost }
}
