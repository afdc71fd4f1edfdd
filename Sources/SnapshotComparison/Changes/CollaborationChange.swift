/// A collaboration of the panel, and what became of it.
public struct CollaborationChange: Sendable, Hashable {
  /// What became of it.
  public let kind: ChangeKind
  /// The smaller of the two ids on the common footing.
  public let first: String
  /// The larger of the two ids on the common footing.
  public let second: String
  /// The intensity before; `nil` when they did not work together at the threshold.
  public let before: Double?
  /// The intensity after; `nil` when they did not work together at the threshold.
  public let after: Double?

  /// Reads a tie of the panel.
  init(_ tie: ComparisonPanel.Tie, in panel: ComparisonPanel, hasCommonScale: Bool) {
    first = panel.organisations[tie.first]
    second = panel.organisations[tie.second]
    before = tie.before
    after = tie.after
    kind =
      switch (tie.before, tie.after) {
      case (let old?, let new?) where hasCommonScale && old < new: .strengthened
      case (let old?, let new?) where hasCommonScale && old > new: .weakened
      case (_?, _?): .kept
      case (nil, _): .new
      case (_, nil): .lost
      }
  }
}
