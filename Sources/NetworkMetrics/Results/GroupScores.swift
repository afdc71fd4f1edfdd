/// One score for each group.
public struct GroupScores: Sendable, Hashable {
  /// The groups that occur, in ascending order.
  public let groups: [Int]
  /// The scores, parallel to `groups`; `nil` where the measure is undefined.
  public let values: [Double?]

  /// Makes scores from groups in ascending order and their values.
  public init(groups: [Int], values: [Double?]) {
    precondition(groups.count == values.count, "one score for each group")
    self.groups = groups
    self.values = values
  }
}
