import CollaborationGraph

/// How well the rest of a graph hangs together when some of its nodes are gone.
///
/// Neighbours are kept as bits, so that a whole row is followed at a time. Direction and weights
/// are ignored.
public struct RemainingDistances: Sendable {
  private let nodeCount: Int
  private let wordCount: Int
  private let rows: [UInt64]

  /// Prepares a graph.
  public init(of graph: Graph) {
    nodeCount = graph.nodeCount
    wordCount = (graph.nodeCount + 63) / 64
    var rows = [UInt64](repeating: 0, count: nodeCount * wordCount)
    for edge in graph.edges {
      rows[edge.tail * wordCount + edge.head / 64] |= 1 << UInt64(edge.head % 64)
      rows[edge.head * wordCount + edge.tail / 64] |= 1 << UInt64(edge.tail % 64)
    }
    self.rows = rows
  }

  /// How many ordered pairs of the nodes that are left lie each number of steps apart, from 1 on.
  ///
  /// - Complexity: O(*n*²·*n*/64).
  public func pairCounts(without gone: some Sequence<Int>) -> [Int] {
    var present = [UInt64](repeating: 0, count: wordCount)
    for node in 0..<nodeCount { present[node / 64] |= 1 << UInt64(node % 64) }
    for node in gone { present[node / 64] &= ~(1 << UInt64(node % 64)) }
    var counts: [Int] = []
    for source in 0..<nodeCount where present[source / 64] >> UInt64(source % 64) & 1 == 1 {
      count(from: source, among: present, into: &counts)
    }
    return counts
  }

  private func count(from source: Int, among present: [UInt64], into counts: inout [Int]) {
    var unreached = present
    var frontier = [UInt64](repeating: 0, count: wordCount)
    frontier[source / 64] = 1 << UInt64(source % 64)
    unreached[source / 64] &= ~frontier[source / 64]
    var steps = 0
    while true {
      var next = [UInt64](repeating: 0, count: wordCount)
      forEachBit(in: frontier) { node in
        for word in 0..<wordCount { next[word] |= rows[node * wordCount + word] }
      }
      var found = 0
      for word in 0..<wordCount {
        next[word] &= unreached[word]
        unreached[word] &= ~next[word]
        found += next[word].nonzeroBitCount
      }
      guard found > 0 else { return }
      if counts.count == steps { counts.append(0) }
      counts[steps] += found
      frontier = next
      steps += 1
    }
  }

  private func forEachBit(in words: [UInt64], _ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(64 * index + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
