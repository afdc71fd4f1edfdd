/// Who is joined to whom among a few nodes, a bit for each pair.
struct BitTable {
  /// How many words a row takes.
  let words: Int
  private var bits: [UInt64]

  init(count: Int) {
    words = (count + 63) / 64
    bits = [UInt64](repeating: 0, count: words * count)
  }

  mutating func join(_ first: Int, _ second: Int) {
    bits[first * words + second / 64] |= 1 << UInt64(second % 64)
    bits[second * words + first / 64] |= 1 << UInt64(first % 64)
  }

  /// Takes away the edges among some nodes.
  mutating func part(_ nodes: [Int]) {
    for first in nodes {
      for second in nodes { bits[first * words + second / 64] &= ~(1 << UInt64(second % 64)) }
    }
  }

  /// How many a node is joined to.
  func count(of node: Int) -> Int {
    bits[node * words..<(node + 1) * words].reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The nodes that are taken when each is tried in turn and taken if it is joined to all taken before.
  func clique(trying nodes: [Int]) -> [Int] {
    var common = [UInt64](repeating: .max, count: words)
    return nodes.filter { node in
      guard common[node / 64] >> UInt64(node % 64) & 1 == 1 else { return false }
      for word in 0..<words { common[word] &= bits[node * words + word] }
      return true
    }
  }
}
