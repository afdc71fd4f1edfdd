import CollaborationGraph

/// The neighbours in an undirected graph of at most 64 nodes, a bit for each: a search is a few
/// instructions a node, and nothing has to be set up.
struct BitRows {
  /// How many nodes there may be.
  static let mostNodes = 64

  private let rows: [UInt64]

  /// The number of nodes.
  var count: Int { rows.count }

  init(_ graph: Graph) {
    rows = (0..<graph.nodeCount).map { node in
      graph.successors.range(of: node).reduce(0) {
        $0 | 1 << UInt64(graph.successors.neighbours[$1])
      }
    }
  }

  /// The neighbours of a node.
  subscript(node: Int) -> UInt64 { rows[node] }

  /// The nodes that have a neighbour among some.
  func neighbours(of nodes: UInt64) -> UInt64 {
    var found: UInt64 = 0
    nodes.forEachBit { found |= rows[$0] }
    return found
  }

  /// The nodes at 0, 1, … steps from a source.
  func levels(from source: Int) -> [UInt64] {
    var levels = [UInt64(1) << UInt64(source)]
    var seen = levels[0]
    while true {
      let next = neighbours(of: levels[levels.count - 1]) & ~seen
      guard next != 0 else { return levels }
      seen |= next
      levels.append(next)
    }
  }
}

extension UInt64 {
  /// Calls `body` with the number of each bit that is set, ascending.
  @inline(__always)
  func forEachBit(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
