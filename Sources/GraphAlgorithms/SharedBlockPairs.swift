import CollaborationGraph

/// The pairs of nodes whose contact no third node could cut, and how many more there would be with one
/// more edge.
///
/// Two nodes depend on a third when every path between them goes through it. Those that depend on
/// nobody are joined, or have two paths without a common node in between (Menger): they share a block.
/// Two blocks share one node at most, so the pairs are counted block by block. An edge between two
/// nodes of a component makes one block of all blocks on the way between them in the block-cut tree;
/// one between two components is a new block of two. Direction and weights are ignored.
///
/// - SeeAlso: White & Harary (2001), doi 10.1111/0081-1750.00098.
public struct SharedBlockPairs: Sendable, Equatable {
  /// How many unordered pairs share a block.
  public let count: Int
  private let blocks: [[Int]]
  /// The blocks that each node is in.
  private let memberships: [[Int]]

  /// Finds the pairs of a graph.
  ///
  /// - Complexity: O(*n* + *m*), and sorting the blocks.
  public init(of graph: Graph) {
    blocks = CutStructure(of: graph).blocks
    var memberships = [[Int]](repeating: [], count: graph.nodeCount)
    for (index, block) in blocks.enumerated() {
      for node in block { memberships[node].append(index) }
    }
    self.memberships = memberships
    count = blocks.reduce(0) { $0 + Self.pairs(of: $1.count) }
  }

  private static func pairs(of size: Int) -> Int { size * (size - 1) / 2 }

  /// A node reached along the block-cut tree.
  private struct Place {
    let node: Int
    /// The block it was reached through; `nil` where the walk starts.
    let block: Int?
    /// How many nodes the blocks on the way have together.
    let size: Int
    /// How many pairs share one of these blocks.
    let pairs: Int
  }

  /// How much `count` would grow if a node were joined to each other node; 0 for itself and for those
  /// it shares a block with.
  ///
  /// - Complexity: O(*n*), and the sizes of the blocks.
  public func gains(from node: Int) -> [Int] {
    var gains = [Int](repeating: 1, count: memberships.count)
    gains[node] = 0
    var open = [Place(node: node, block: nil, size: 1, pairs: 0)]
    while let place = open.popLast() {
      for index in memberships[place.node] where index != place.block {
        let added = blocks[index].count
        let (size, pairs) = (place.size + added - 1, place.pairs + Self.pairs(of: added))
        for next in blocks[index] where next != place.node {
          gains[next] = Self.pairs(of: size) - pairs
          if memberships[next].count > 1 {
            open.append(Place(node: next, block: index, size: size, pairs: pairs))
          }
        }
      }
    }
    return gains
  }
}
