/// What a pair may have been, where it isn't certain: whether it worked together before, and after.
struct PairPossibilities: Sendable, Hashable {
  let before: ClosedRange<Int>
  let after: ClosedRange<Int>

  private static let open = 0...1

  /// What one who nobody reported on may have been.
  init(_ pair: ComparisonPanel.UnseenPair) {
    let seen = pair.isTie ? 1...1 : 0...0
    before = pair.isSeenBefore ? seen : Self.open
    after = pair.isSeenAfter ? seen : Self.open
  }

  /// What a collaboration may have been when those that only one party reported may be mistaken.
  init(_ tie: ComparisonPanel.Tie, isSureBefore: Bool, isSureAfter: Bool) {
    before = tie.before == nil ? 0...0 : isSureBefore ? 1...1 : Self.open
    after = tie.after == nil ? 0...0 : isSureAfter ? 1...1 : Self.open
  }

  /// The readings of the pair: before and after.
  private var readings: [(Int, Int)] {
    before.flatMap { before in after.map { (before, $0) } }
  }

  /// The reading that makes a headline number smallest, or largest.
  ///
  /// Each pair can be chosen by itself: densities are sums, and for Jaccard a pair in both always raises
  /// the share, one in a single snapshot always lowers it.
  func reading(of headline: Headline, largest: Bool) -> (before: Int, after: Int) {
    func height(_ one: (Int, Int)) -> Int {
      switch headline {
      case .densityBefore: one.0
      case .densityAfter: one.1
      case .densityChange: one.1 - one.0
      case .jaccard: one.0 + one.1 == 2 ? 1 : one.0 + one.1 == 0 ? 0 : -1
      }
    }
    let ordered = readings.sorted { height($0) < height($1) }
    return largest ? ordered[ordered.count - 1] : ordered[0]
  }
}

extension HeadlineCounts {
  /// Counts a pair, so many times: once to add it, −1 to take it out.
  mutating func add(_ reading: (before: Int, after: Int), times: Int) {
    before += times * reading.before
    after += times * reading.after
    kept += times * reading.before * reading.after
    either += times * max(reading.before, reading.after)
  }
}
