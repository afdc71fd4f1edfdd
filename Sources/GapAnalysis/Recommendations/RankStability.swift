import GraphAlgorithms

/// Whether an order would be the same if the weights were somewhat different.
///
/// In each draw every weight is multiplied by a number drawn evenly from 0.5 to 1.5, and the weights
/// are scaled to add up to 1 again. The draws are seeded: the same study gives the same bits.
struct RankStability {
  /// How near the top counts.
  static let top = 10
  /// From which share of the draws near the top a recommendation is stable.
  static let stable = 0.8
  /// What is left out of the ranks in the draws at each end: the range holds nine draws of ten.
  static let tail = 0.05
  /// Values nearer than this are equal.
  static let tolerance = 1e-12

  private let weights: [CollaborationUtility.Lanes]
  private let utility: CollaborationUtility

  /// Draws weights.
  init(_ utility: CollaborationUtility, draws: Int) {
    self.utility = utility
    var generator = SeededGenerator(seed: 26)
    weights = (0..<draws).map { _ in
      var drawn = CollaborationUtility.Lanes()
      for component in utility.components {
        drawn[component.lane] = utility.weights[component.lane] * (0.5 + generator.nextUnit())
      }
      return drawn / drawn.sum()
    }
  }

  /// Whether gains could be worth more than others under some weights that can be drawn.
  ///
  /// The differences count most when weights rise where they are above 0 and fall where they aren't.
  func canExceed(_ gains: CollaborationUtility.Lanes, _ others: CollaborationUtility.Lanes) -> Bool
  {
    let difference = (gains - others) * utility.weights
    let above = difference.replacing(with: 0, where: difference .< 0)
    return (1.5 * above + 0.5 * (difference - above)).sum() > Self.tolerance
  }

  /// The share of the draws in which fewer than `top` rivals are worth more.
  func shareNearTop(
    of gains: CollaborationUtility.Lanes, among rivals: [CollaborationUtility.Lanes]
  ) -> Double {
    guard !weights.isEmpty else { return 1 }
    let near = weights.count { drawn in
      let own = (drawn * gains).sum() + Self.tolerance
      var better = 0
      for rival in rivals where (drawn * rival).sum() > own {
        better += 1
        if better == Self.top { return false }
      }
      return true
    }
    return Double(near) / Double(weights.count)
  }

  /// The places that each of several gains takes among them in nine draws of ten: 1 is the first, and
  /// equal ones share the best.
  func rankRanges(of gains: [CollaborationUtility.Lanes]) -> [ClosedRange<Int>] {
    var ranks = gains.map { _ in [Int]() }
    for drawn in weights {
      let values = gains.map { (drawn * $0).sum() }
      for (index, value) in values.enumerated() {
        ranks[index].append(1 + values.count { $0 > value + Self.tolerance })
      }
    }
    return ranks.map { drawn in
      guard !drawn.isEmpty else { return 1...gains.count }
      let sorted = drawn.sorted()
      let left = Int(Self.tail * Double(sorted.count))
      return sorted[left]...sorted[sorted.count - 1 - left]
    }
  }
}
