/// Many outcomes of a model of spreading, drawn beforehand: in each it is settled whom a node that
/// has something reaches, and everything that any of those reaches is among them.
///
/// That one may settle it beforehand is the live-edge equivalence: the drawn outcomes have the same
/// distribution of what is reached as the process played out in time.
///
/// What has been reached is kept as one flag for each node of each draw: node *v* of draw *d* is at
/// `d · nodeCount + v`.
///
/// - SeeAlso: Kempe, Kleinberg & Tardos (2003), doi 10.1145/956750.956769.
public protocol SpreadingOutcomes: Sendable {
  /// The number of nodes.
  var nodeCount: Int { get }
  /// The number of draws.
  var drawCount: Int { get }

  /// How many more nodes are reached when a node has it too, itself included.
  ///
  /// - Parameter reached: what is reached without it, closed under reaching.
  func gain(of node: Int, beyond reached: [Bool]) -> DrawnTotal

  /// Marks what a node reaches, itself included.
  func spread(from node: Int, into reached: inout [Bool])
}

extension SpreadingOutcomes {
  /// What some seeds reach, themselves included.
  ///
  /// - Complexity: O(draws · *n*) for each seed.
  public func reached(from seeds: [Int]) -> [Bool] {
    var reached = [Bool](repeating: false, count: nodeCount * drawCount)
    for seed in seeds { spread(from: seed, into: &reached) }
    return reached
  }
}

/// A count in each of several draws, summed up.
public struct DrawnTotal: Sendable, Hashable {
  /// The sum over the draws.
  public private(set) var sum = 0
  /// The sum of squares over the draws.
  public private(set) var squares = 0

  /// Nothing counted.
  public init() {}

  /// Adds the count of one draw.
  mutating func add(_ count: Int) {
    sum += count
    squares += count * count
  }

  /// The mean over a number of draws, which is positive.
  public func mean(over draws: Int) -> Double { Double(sum) / Double(draws) }

  /// The standard error of that mean.
  public func standardError(over draws: Int) -> Double {
    let mean = mean(over: draws)
    let variance = Double(squares) / Double(draws) - mean * mean
    return (max(0, variance) / Double(draws)).squareRoot()
  }
}
