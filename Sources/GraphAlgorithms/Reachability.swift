import CollaborationGraph

/// Which nodes reach which along the direction of the edges; every node reaches itself.
///
/// One search from each node, the answers kept as bits.
public struct Reachability: Sendable, Equatable {
  /// The number of nodes.
  public let nodeCount: Int
  private let wordsPerRow: Int
  /// Row by row the nodes that reach each node.
  private let words: [UInt64]
  /// How many nodes reach each node, itself included.
  public let sourceCounts: [Int]

  /// Finds who reaches whom.
  ///
  /// - Complexity: O(*n*·*m*) time, O(*n*²/64) memory.
  public init(of graph: Graph) {
    nodeCount = graph.nodeCount
    wordsPerRow = (graph.nodeCount + 63) / 64
    var words = [UInt64](repeating: 0, count: nodeCount * wordsPerRow)
    var sourceCounts: [Int] = []
    var search = BreadthFirstSearch(nodeCount: nodeCount)
    for node in 0..<nodeCount {
      search.run(from: CollectionOfOne(node), in: graph.predecessors)
      for source in search.order { words[node * wordsPerRow + source / 64] |= 1 << (source % 64) }
      sourceCounts.append(search.order.count)
    }
    self.words = words
    self.sourceCounts = sourceCounts
  }

  /// Whether there is a path from one node to another.
  public func reaches(_ source: Int, _ target: Int) -> Bool {
    words[target * wordsPerRow + source / 64] >> (source % 64) & 1 == 1
  }

  /// Whether one of the nodes that reach both of two nodes is reached by all of these: their least
  /// upper bound.
  ///
  /// Whoever reaches a common upper bound is one too, so the least is the one that as many nodes
  /// reach as there are upper bounds.
  ///
  /// - Complexity: O(*n*).
  public func haveLeastUpperBound(_ first: Int, _ second: Int) -> Bool {
    var shared = 0
    var most = 0
    for word in 0..<wordsPerRow {
      var bits = words[first * wordsPerRow + word] & words[second * wordsPerRow + word]
      shared += bits.nonzeroBitCount
      while bits != 0 {
        most = max(most, sourceCounts[word * 64 + bits.trailingZeroBitCount])
        bits &= bits - 1
      }
    }
    return shared > 0 && most == shared
  }
}
