import CollaborationGraph

/// A two-mode graph read as two families of rows: who takes part in what, and what who takes part
/// in. Mode 0 are the organisations, mode 1 the projects.
public struct TwoModeRows: Sendable {
  /// The neighbours of each node; those of one mode are all of the other.
  public let rows: CompressedRows
  /// The mode of each node, 0 or 1.
  public let modes: [Int]
  /// The nodes of each mode, ascending.
  public let members: [[Int]]

  /// Reads a graph whose edges each join a node of mode 0 with one of mode 1.
  public init(of graph: Graph, modes: [Int]) {
    rows = graph.undirected.successors
    self.modes = modes
    members = [0, 1].map { mode in modes.indices.filter { modes[$0] == mode } }
  }

  /// The number of nodes of the same mode as a node.
  public func sizeOfOwnMode(of node: Int) -> Int { members[modes[node]].count }

  /// The number of nodes of the other mode than a node's.
  public func sizeOfOtherMode(than node: Int) -> Int { members[1 - modes[node]].count }

  /// Every node of the same mode that shares a neighbour with `node`, ascending, with the sum over
  /// the shared neighbours of a contribution of each.
  ///
  /// - Complexity: O(Σ over neighbours of their degrees).
  public func sharers(
    with node: Int, weighing contribution: (_ shared: Int) -> Double = { _ in 1 }
  ) -> [(node: Int, sum: Double)] {
    var found: [(node: Int, amount: Double)] = []
    for shared in rows[node] {
      let amount = contribution(shared)
      for other in rows[shared] where other != node { found.append((other, amount)) }
    }
    found.sort { $0.node < $1.node }
    var sums: [(node: Int, sum: Double)] = []
    for (other, amount) in found {
      if sums.last?.node == other {
        sums[sums.count - 1].sum += amount
      } else {
        sums.append((other, amount))
      }
    }
    return sums
  }

  /// How many neighbours two nodes of the same mode share.
  public func sharedCount(_ one: Int, _ other: Int) -> Int {
    var count = 0
    forEachCommon(rows[one], rows[other]) { _ in count += 1 }
    return count
  }

  /// Whether two nodes of different modes are joined.
  ///
  /// - Complexity: O(log *k*).
  public func areJoined(_ one: Int, _ other: Int) -> Bool {
    rows[one].containsAscending(other)
  }
}
