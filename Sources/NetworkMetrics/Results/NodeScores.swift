/// One score for each node, in node order; `nil` where the measure is undefined.
public struct NodeScores: Sendable, Hashable {
  /// The scores in node order.
  public let values: [Double?]
  /// What chance alone would give each node; `nil` for a measure that isn't compared with chance.
  public let chance: [Chance?]?

  /// How the scores were estimated; `nil` when they are exact.
  public let estimate: Estimate?

  /// Makes scores from values in node order.
  public init(_ values: [Double?], chance: [Chance?]? = nil, estimate: Estimate? = nil) {
    precondition(chance.map { $0.count == values.count } ?? true, "one comparison for each node")
    self.values = values
    self.chance = chance
    self.estimate = estimate
  }

  /// Scores that are undefined for every node.
  public static func undefined(_ nodeCount: Int) -> NodeScores {
    NodeScores([Double?](repeating: nil, count: nodeCount))
  }

  /// The score of a node; `nil` where the measure is undefined.
  public subscript(node: Int) -> Double? { values[node] }

  /// The nodes with a defined score, highest first; equal scores in node order.
  public var ranking: [Int] {
    values.indices.filter { values[$0] != nil }.sorted { first, second in
      let left = values[first] ?? 0
      let right = values[second] ?? 0
      return left == right ? first < second : left > right
    }
  }
}
