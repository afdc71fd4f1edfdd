/// One score for each node, in node order; `nil` where the measure is undefined.
public struct NodeScores: Sendable, Hashable {
  /// The scores in node order.
  public let values: [Double?]

  /// Makes scores from values in node order.
  public init(_ values: [Double?]) { self.values = values }

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
