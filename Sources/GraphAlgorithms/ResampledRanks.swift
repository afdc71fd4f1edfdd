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
/// - Complexity: O(draws·*n*²).
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
    for draw in 0..<(nodes > 1 ? max(1, draws) : 0) {
      var generator = SeededGenerator(seed: seed &<< 32 &+ UInt64(draw))
      let degrees = Self.degrees(in: table, using: &generator)
      for (node, rank) in Self.middleRanks(of: degrees).enumerated() { ranks[node].append(rank) }
    }
    intervals = ranks.map { drawn in
      let range = DrawnNumbers(drawn).interval95 ?? 1...1
      return Int(range.lowerBound.rounded(.down))...Int(range.upperBound.rounded(.up))
    }
  }

  private static func degrees(
    in table: DyadTable, using generator: inout SeededGenerator
  ) -> [Int] {
    let nodes = table.nodeCount
    var degrees = [Int](repeating: 0, count: nodes)
    for _ in 0..<nodes {
      let drawn = generator.nextInteger(below: nodes)
      for node in 0..<nodes {
        var other = drawn
        if other == node {
          other = generator.nextInteger(below: nodes - 1)
          if other >= node { other += 1 }
        }
        if table.values[node * nodes + other] > 0 { degrees[node] += 1 }
      }
    }
    return degrees
  }

  private static func middleRanks(of degrees: [Int]) -> [Double] {
    degrees.map { degree in
      let above = degrees.count { $0 > degree }
      let level = degrees.count { $0 == degree }
      return Double(above) + Double(level + 1) / 2
    }
  }
}
