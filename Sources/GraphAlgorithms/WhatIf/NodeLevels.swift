/// Nodes by a number of steps, those with the fewest first.
struct NodeLevels {
  private var nodes: [UInt32]
  private var offsets: [Int]

  var isEmpty: Bool { nodes.isEmpty }
  /// The largest number of steps, 0 when there are no nodes.
  var most: Int { offsets.count - 2 }
  var levels: Range<Int> { 0..<offsets.count - 1 }

  subscript(level: Int) -> ArraySlice<UInt32> { nodes[offsets[level]..<offsets[level + 1]] }

  /// Sorts nodes that stand in ascending order; so they do within a level.
  init(_ unsorted: [Int], by steps: (Int) -> Int) {
    let most = unsorted.reduce(0) { max($0, steps($1)) }
    offsets = [Int](repeating: 0, count: most + 2)
    for node in unsorted { offsets[steps(node) + 1] += 1 }
    for level in 0...most { offsets[level + 1] += offsets[level] }
    var next = offsets
    nodes = [UInt32](repeating: 0, count: unsorted.count)
    for node in unsorted {
      nodes[next[steps(node)]] = UInt32(node)
      next[steps(node)] += 1
    }
  }
}
