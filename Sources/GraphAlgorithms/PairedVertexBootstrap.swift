/// How far the mean of the same dyads may have moved between two observations, had other nodes of the
/// same kind been there: the paired vertex bootstrap.
///
/// A draw takes *n* nodes with replacement, the same ones in both observations. For each *k* < *l* the
/// dyad of the drawn nodes is taken; where the same node was drawn twice there is none, and a random
/// dyad of different nodes is taken instead, the same one in both observations.
///
///     change*(draw) = mean of the second − mean of the first;  t = change / sd(change*)
///
/// ### Conventions
/// - Any mean over dyads: of 0 and 1 the density, times *n* − 1 the mean degree; of numbers their mean.
/// - Dyads that are unknown in either observation count in none: not in the means, not in a draw, and
///   they are never the random dyad. A draw without a known dyad is left out.
/// - A directed dyad keeps its two directions together, in the random dyads too.
/// - Each draw has a stream of its own, from the seed and its number, so the result is the same however
///   the draws are divided among threads.
///
/// It takes the nodes to be exchangeable. Where pairs change independently of each other it is too
/// careful, at every *n*; where nodes change as wholes it is about right from ten nodes
/// (docs/inference.md has the measured rates).
///
/// - Complexity: O(draws·*n*²) time, O(draws + *n*²) memory.
/// - SeeAlso: Snijders & Borgatti (1999), Connections 22(2):61–70.
public struct PairedVertexBootstrap: Sendable, Hashable {
  /// The number of draws when nothing else is asked for.
  public static let usualDraws = 5_000

  /// The number of nodes.
  public let nodeCount: Int
  /// The mean of the first observation, over the dyads known in both.
  public let before: Double
  /// The mean of the second observation, over the dyads known in both.
  public let after: Double
  /// The drawn means of the first observation.
  public let drawsBefore: DrawnNumbers
  /// The drawn means of the second observation.
  public let drawsAfter: DrawnNumbers
  /// The drawn changes.
  public let drawsOfChange: DrawnNumbers
  /// The share of the dyads that is known in both.
  public let knownShare: Double

  /// Draws.
  ///
  /// `nil` when no dyad is known in both observations.
  ///
  /// - Parameters:
  ///   - first: the first observation.
  ///   - second: the second, of the same nodes and as directed.
  ///   - draws: how many times, at least 2.
  ///   - seed: the seed of the drawing, below 2³².
  public init?(
    of first: DyadTable, and second: DyadTable, draws: Int = usualDraws, seed: UInt64 = 1
  ) {
    precondition(
      first.nodeCount == second.nodeCount && first.isDirected == second.isDirected,
      "two observations of the same nodes")
    let dyads = PairedDyads(first, second)
    guard let whole = dyads.whole.means else { return nil }
    var drawn: (before: [Double], after: [Double], change: [Double]) = ([], [], [])
    for draw in 0..<max(2, draws) {
      var generator = SeededGenerator(seed: seed &<< 32 &+ UInt64(draw))
      guard let means = dyads.drawn(using: &generator).means else { continue }
      drawn.before.append(means.before)
      drawn.after.append(means.after)
      drawn.change.append(means.after - means.before)
    }
    nodeCount = first.nodeCount
    (before, after) = (whole.before, whole.after)
    drawsBefore = DrawnNumbers(drawn.before)
    drawsAfter = DrawnNumbers(drawn.after)
    drawsOfChange = DrawnNumbers(drawn.change)
    let all = first.nodeCount * (first.nodeCount - 1) / (first.isDirected ? 1 : 2)
    knownShare = Double(dyads.whole.count) / Double(all)
  }

  /// How much the mean changed.
  public var change: Double { after - before }

  /// The standard error of the change.
  public var standardError: Double? { drawsOfChange.deviation }

  /// The middle 95 % of the drawn changes.
  public var interval: ClosedRange<Double>? { drawsOfChange.interval95 }

  /// The change in standard errors; `nil` when no draw differs from another.
  public var t: Double? {
    standardError.flatMap { $0 > 1e-15 ? change / $0 : nil }
  }

  /// How often chance gives so large a change in either direction: that of *t* in Student's
  /// distribution with *n* − 1 degrees of freedom; `nil` when *t* is.
  ///
  /// The normal distribution would reject somewhat too often below twenty nodes.
  public var pValue: Double? {
    t.map { StudentDistribution(degreesOfFreedom: nodeCount - 1).twoSidedProbability(of: $0) }
  }
}

/// Two observations side by side, with the dyads known in both.
private struct PairedDyads {
  let nodeCount: Int
  let isDirected: Bool
  let before: [Double]
  let after: [Double]
  let isKnown: [Bool]
  /// The cells of the dyads that a random one is taken from: both directions of a directed one.
  let choices: [Int]

  init(_ first: DyadTable, _ second: DyadTable) {
    let known = zip(first.isKnown, second.isKnown).map { $0 && $1 }
    let nodes = first.nodeCount
    nodeCount = nodes
    isDirected = first.isDirected
    isKnown = known
    before = zip(first.values, known).map { $1 ? $0 : 0 }
    after = zip(second.values, known).map { $1 ? $0 : 0 }
    choices = first.pairs.filter { row, column in
      known[row * nodes + column] || known[column * nodes + row]
    }.map { $0 * nodes + $1 }
  }

  /// The sums over the dyads as they are.
  var whole: DyadSums {
    var sums = DyadSums()
    for row in 0..<nodeCount {
      for column in 0..<row { add(column * nodeCount + row, to: &sums) }
    }
    return sums
  }

  /// The sums over the dyads of drawn nodes.
  func drawn(using generator: inout SeededGenerator) -> DyadSums {
    var sums = DyadSums()
    var nodes = [Int](repeating: 0, count: nodeCount)
    for place in nodes.indices { nodes[place] = generator.nextInteger(below: nodeCount) }
    for second in nodes.indices {
      for first in 0..<second {
        let (row, column) = (nodes[first], nodes[second])
        let cell =
          row == column
          ? choices[generator.nextInteger(below: choices.count)] : row * nodeCount + column
        add(cell, to: &sums)
      }
    }
    return sums
  }

  private func add(_ cell: Int, to sums: inout DyadSums) {
    addOne(cell, to: &sums)
    guard isDirected else { return }
    let (row, column) = cell.quotientAndRemainder(dividingBy: nodeCount)
    addOne(column * nodeCount + row, to: &sums)
  }

  private func addOne(_ cell: Int, to sums: inout DyadSums) {
    guard isKnown[cell] else { return }
    sums.count += 1
    sums.before += before[cell]
    sums.after += after[cell]
  }
}

/// Sums over some dyads.
private struct DyadSums {
  var count = 0
  var before = 0.0
  var after = 0.0

  var means: (before: Double, after: Double)? {
    count > 0 ? (before / Double(count), after / Double(count)) : nil
  }
}
