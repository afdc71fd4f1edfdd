/// The ranks of nodes by number of neighbours, were the nodes they can be joined to drawn anew.
///
/// A draw takes *n* nodes with replacement to be joined to, the same ones for all, and counts for each
/// node how many of them it is joined to; where it meets itself, a random other node is taken. So the
/// nodes ranked stay, and what they are counted over varies, as in a vertex bootstrap.
///
/// ### Conventions
/// - Rank 1 has most; nodes level with each other share the middle of their ranks.
/// - The interval is the middle 95 % of the draws, widened to whole ranks.
/// - What isn't known counts as not joined. Each draw has a stream of its own.
///
/// - Complexity: O(draws·(*n* + *m*) + *n*²).
/// - SeeAlso: Snijders & Borgatti (1999), Connections 22(2):61–70.
public struct ResampledRanks: Sendable, Hashable {
  /// The ranks each node takes, in node order.
  public let intervals: [ClosedRange<Int>]

  /// Draws; the table is read row by row, a number above 0 being a neighbour.
  ///
  /// - Parameters:
  ///   - table: who is joined to whom.
  ///   - draws: how many times, at least 1.
  ///   - seed: the seed of the drawing, below 2³².
  public init(of table: DyadTable, draws: Int = 1_000, seed: UInt64 = 1) {
    let nodes = table.nodeCount
    var ranks = [[Double]](repeating: [], count: nodes)
    let neighbours = (0..<nodes).map { row in
      (0..<nodes).filter { table.values[row * nodes + $0] > 0 }
    }
    for draw in 0..<(nodes > 1 ? max(1, draws) : 0) {
      var generator = SeededGenerator(seed: seed &<< 32 &+ UInt64(draw))
      let degrees = Self.degrees(neighbours, using: &generator)
      for (node, rank) in Self.middleRanks(of: degrees).enumerated() { ranks[node].append(rank) }
    }
    intervals = ranks.map { drawn in
      let range = DrawnNumbers(drawn).interval95 ?? 1...1
      return Int(range.lowerBound.rounded(.down))...Int(range.upperBound.rounded(.up))
    }
  }

  private static func degrees(
    _ neighbours: [[Int]], using generator: inout SeededGenerator
  ) -> [Int] {
    let nodes = neighbours.count
    var times = [Int](repeating: 0, count: nodes)
    for _ in 0..<nodes { times[generator.nextInteger(below: nodes)] += 1 }
    return neighbours.enumerated().map { node, row in
      var degree = row.reduce(0) { $0 + times[$1] }
      // Where it meets itself: one of the others, each as likely.
      for _ in 0..<times[node] where generator.nextInteger(below: nodes - 1) < row.count {
        degree += 1
      }
      return degree
    }
  }

  private static func middleRanks(of degrees: [Int]) -> [Double] {
    var level = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
    for degree in degrees { level[degree] += 1 }
    var above = [Int](repeating: 0, count: level.count)
    for degree in level.indices.dropLast().reversed() {
      above[degree] = above[degree + 1] + level[degree + 1]
    }
    return degrees.map { Double(above[$0]) + Double(level[$0] + 1) / 2 }
  }
}
