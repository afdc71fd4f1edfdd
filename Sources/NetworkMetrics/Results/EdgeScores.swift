/// One score for each of some pairs of nodes.
public struct EdgeScores: Sendable, Hashable {
  /// The pairs in ascending order of (tail, head), undirected ones with the smaller node first.
  public let pairs: [NodePair]
  /// The scores, parallel to `pairs`; `nil` where the measure is undefined.
  public let values: [Double?]

  /// Makes scores from pairs in ascending order and their values.
  public init(pairs: [NodePair], values: [Double?]) {
    precondition(pairs.count == values.count, "one score for each pair")
    self.pairs = pairs
    self.values = values
  }

  /// The score of a pair; `nil` when it has none.
  public subscript(tail: Int, head: Int) -> Double? {
    pairs.firstIndex(of: NodePair(tail, head)).flatMap { values[$0] }
  }
}
