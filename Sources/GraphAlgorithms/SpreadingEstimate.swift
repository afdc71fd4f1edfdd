/// How far something gets from some seeds, over drawn outcomes.
public struct SpreadingEstimate: Sendable, Hashable {
  /// In how many draws each node is reached; in all for a seed.
  public let hits: [Int]
  /// How many nodes other than the seeds are reached, over the draws.
  public let others: DrawnTotal
  /// The number of draws.
  public let drawCount: Int

  /// Counts what seeds reach, each named once.
  ///
  /// - Complexity: O(draws · *n*).
  public init(from seeds: [Int], in outcomes: some SpreadingOutcomes) {
    let reached = outcomes.reached(from: seeds)
    var hits = [Int](repeating: 0, count: outcomes.nodeCount)
    var others = DrawnTotal()
    for draw in 0..<outcomes.drawCount {
      var count = -seeds.count
      for node in hits.indices where reached[draw * outcomes.nodeCount + node] {
        hits[node] += 1
        count += 1
      }
      others.add(count)
    }
    self.hits = hits
    self.others = others
    drawCount = outcomes.drawCount
  }

  /// The share of the draws in which a node is reached.
  public func probability(of node: Int) -> Double { Double(hits[node]) / Double(drawCount) }
}
