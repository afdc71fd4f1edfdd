/// One score for each pair of groups.
public struct GroupPairScores: Sendable, Hashable {
  /// The groups that occur, in ascending order.
  public let groups: [Int]
  /// Row by row the score of each pair, a group with itself on the diagonal; `nil` where undefined.
  public let values: [[Double?]]
  /// What chance alone would give each pair; `nil` for a measure that isn't compared with chance.
  public let chance: [[Chance?]]?

  /// Makes scores from groups in ascending order and rows of values.
  public init(groups: [Int], values: [[Double?]], chance: [[Chance?]]? = nil) {
    precondition(values.count == groups.count, "one row for each group")
    precondition(values.allSatisfy { $0.count == groups.count }, "one column for each group")
    self.groups = groups
    self.values = values
    self.chance = chance
  }
}
