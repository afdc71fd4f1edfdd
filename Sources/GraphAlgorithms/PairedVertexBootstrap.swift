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
/// - Complexity: O(draws·(*n* + *m* + *u*)) for *m* dyads that aren't 0 and *u* unknown ones, O(draws + *n*²)
///   memory.
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

/// Two observations side by side, as lists of what isn't 0 in both and of what isn't known in both.
private struct PairedDyads {
  /// A cell with a number: its nodes, and the numbers of both observations.
  private struct Entry {
    let row: Int
    let column: Int
    let before: Double
    let after: Double
  }

  private let nodeCount: Int
  private let isDirected: Bool
  private let entries: [Entry]
  private let unknown: [(row: Int, column: Int)]
  /// The dyads that a random one is taken from: both directions of a directed one.
  private let choices: [DyadSums]

  init(_ first: DyadTable, _ second: DyadTable) {
    let nodes = first.nodeCount
    nodeCount = nodes
    isDirected = first.isDirected
    let isKnown = zip(first.isKnown, second.isKnown).map { $0 && $1 }
    entries = first.pairs.compactMap { row, column in
      let cell = row * nodes + column
      guard isKnown[cell], first.values[cell] != 0 || second.values[cell] != 0 else { return nil }
      return Entry(
        row: row, column: column, before: first.values[cell], after: second.values[cell])
    }
    unknown = first.pairs.filter { !isKnown[$0.0 * nodes + $0.1] }.map { ($0.0, $0.1) }
    let isDirected = first.isDirected
    choices = first.pairs.compactMap { row, column in
      var sums = DyadSums()
      let cells = [row * nodes + column, column * nodes + row]
      for cell in isDirected ? cells : [cells[0]] where isKnown[cell] {
        sums.add(first.values[cell], second.values[cell])
      }
      return sums.count > 0 ? sums : nil
    }
  }

  /// The sums over the dyads as they are.
  var whole: DyadSums { sums(times: [Int](repeating: 1, count: nodeCount)) }

  /// The sums over the dyads of drawn nodes: one of nodes drawn *a* and *b* times comes *ab* times.
  func drawn(using generator: inout SeededGenerator) -> DyadSums {
    var times = [Int](repeating: 0, count: nodeCount)
    for _ in times.indices { times[generator.nextInteger(below: nodeCount)] += 1 }
    var sums = sums(times: times)
    let same = times.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    for _ in 0..<same {
      let choice = choices[generator.nextInteger(below: choices.count)]
      sums.count += choice.count
      sums.before += choice.before
      sums.after += choice.after
    }
    return sums
  }

  /// The sums over the dyads of different nodes, when each node has so many of the places.
  private func sums(times: [Int]) -> DyadSums {
    var sums = DyadSums()
    let different = nodeCount * nodeCount - times.reduce(0) { $0 + $1 * $1 }
    sums.count = isDirected ? different : different / 2
    for pair in unknown { sums.count -= times[pair.row] * times[pair.column] }
    for entry in entries {
      let both = times[entry.row] * times[entry.column]
      guard both > 0 else { continue }
      sums.before += Double(both) * entry.before
      sums.after += Double(both) * entry.after
    }
    return sums
  }
}

/// Sums over some dyads.
private struct DyadSums {
  var count = 0
  var before = 0.0
  var after = 0.0

  mutating func add(_ before: Double, _ after: Double) {
    count += 1
    self.before += before
    self.after += after
  }

  var means: (before: Double, after: Double)? {
    count > 0 ? (before / Double(count), after / Double(count)) : nil
  }
}
