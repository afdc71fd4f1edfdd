/// The best set of so many nodes, by a value that a caller gives to every set.
///
/// Every set is tried when there are at most `exactLimit`. Otherwise a set is grown one node at a
/// time, each time by the best one, and then improved by exchanging one node for another until no
/// exchange helps (Borgatti 2006, doi 10.1007/s10588-006-7084-x); there may be a better one. Values
/// within 1e-12 count as equal; of equally good sets the first in ascending order is taken.
public struct NodeSetSearch: Sendable, Hashable {
  /// The most sets for which every one is tried.
  public static let exactLimit = 200_000

  /// The best set found, in ascending order.
  public private(set) var nodes: [Int]
  /// Its value.
  public private(set) var value: Double
  /// How many sets have that value, this one included; `nil` when not all were tried.
  public private(set) var equallyGood: Int?

  /// Looks for the best set.
  ///
  /// - Parameters:
  ///   - size: how many nodes a set has, from 1 to `nodeCount`.
  ///   - nodeCount: how many nodes there are to choose from.
  ///   - exactLimit: the most sets for which every one is tried.
  ///   - value: the value of a set in ascending order, of at most `size` nodes.
  public init(
    size: Int, nodeCount: Int, exactLimit: Int = exactLimit, value: ([Int]) -> Double
  ) {
    precondition(1...max(1, nodeCount) ~= size, "a set of 1 to \(nodeCount) nodes")
    nodes = Array(0..<size)
    self.value = value(nodes)
    if Subsets.count(ofSize: size, below: nodeCount, limit: exactLimit) != nil {
      equallyGood = 0
      tryAll(nodeCount, value)
    } else {
      grow(size, nodeCount, value)
      exchange(nodeCount, value)
    }
  }

  private static func tolerance(at value: Double) -> Double { 1e-12 * max(1, abs(value)) }

  private mutating func tryAll(_ nodeCount: Int, _ value: ([Int]) -> Double) {
    var set = nodes
    var equals = 0
    repeat {
      let found = value(set)
      if found > self.value + Self.tolerance(at: found) {
        (nodes, self.value, equals) = (set, found, 1)
      } else if found >= self.value - Self.tolerance(at: found) {
        equals += 1
      }
    } while Subsets.advance(&set, below: nodeCount)
    equallyGood = equals
  }

  private mutating func grow(_ size: Int, _ nodeCount: Int, _ value: ([Int]) -> Double) {
    var grown: [Int] = []
    for _ in 0..<size {
      var best: (set: [Int], value: Double)?
      for node in 0..<nodeCount where !grown.contains(node) {
        let set = (grown + [node]).sorted()
        let found = value(set)
        if best.map({ found > $0.value + Self.tolerance(at: found) }) ?? true {
          best = (set, found)
        }
      }
      if let best { (grown, self.value) = best }
    }
    nodes = grown
  }

  private mutating func exchange(_ nodeCount: Int, _ value: ([Int]) -> Double) {
    while true {
      let start = nodes
      for leaving in start {
        for entering in 0..<nodeCount where !nodes.contains(entering) {
          let set = (start.filter { $0 != leaving } + [entering]).sorted()
          let found = value(set)
          if found > self.value + Self.tolerance(at: found) { (nodes, self.value) = (set, found) }
        }
      }
      if nodes == start { return }
    }
  }
}
