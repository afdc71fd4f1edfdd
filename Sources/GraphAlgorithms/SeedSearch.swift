/// The seeds that would add most to what is reached, one after another, by the lazy greedy search.
///
/// Each time the node with the largest gain is taken, of equals the first. A gain never grows when
/// others are taken before it (it is submodular), so a node whose earlier gain is already too small
/// need not be tried again: the answer is that of trying all, on the same draws. For the expected
/// number reached it is at least 1 − 1/e of the best possible.
///
/// - SeeAlso: Leskovec et al. (2007), doi 10.1145/1281192.1281239; Nemhauser, Wolsey & Fisher (1978),
///   doi 10.1007/BF01588971.
public struct SeedSearch: Sendable, Hashable {
  /// A node that was taken and what it adds.
  public struct Choice: Sendable, Hashable {
    /// The node.
    public let node: Int
    /// How many more nodes are reached, itself included, after those taken before it.
    public let gain: DrawnTotal
  }

  /// The nodes taken, in order; fewer than asked for when nothing is left to reach.
  public private(set) var choices: [Choice] = []
  /// How many gains were worked out.
  public private(set) var evaluations = 0

  /// Looks for seeds.
  ///
  /// - Parameters:
  ///   - count: how many at most.
  ///   - seeds: those that are seeds already.
  ///   - outcomes: the draws.
  /// - Complexity: O(evaluations · (*n* + the cost of a gain)), at most `count` · *n* evaluations.
  public init(adding count: Int, to seeds: [Int], in outcomes: some SpreadingOutcomes) {
    var reached = outcomes.reached(from: seeds)
    var bounds = (0..<outcomes.nodeCount).map { outcomes.gain(of: $0, beyond: reached) }
    evaluations = bounds.count
    for _ in 0..<count {
      var isFresh = [Bool](repeating: choices.isEmpty, count: bounds.count)
      while let best = Self.first(of: bounds), bounds[best].sum > 0 {
        if isFresh[best] {
          choices.append(Choice(node: best, gain: bounds[best]))
          outcomes.spread(from: best, into: &reached)
          bounds[best] = DrawnTotal()
          break
        }
        bounds[best] = outcomes.gain(of: best, beyond: reached)
        isFresh[best] = true
        evaluations += 1
      }
    }
  }

  /// The first node of the largest gain.
  private static func first(of gains: [DrawnTotal]) -> Int? {
    gains.indices.max { (gains[$0].sum, -$0) < (gains[$1].sum, -$1) }
  }
}
