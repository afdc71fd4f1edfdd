/// The ranks of nodes by how many contacts they have; of equally many the smaller index is higher.
struct NodeRanks {
  /// The rank of each node.
  private(set) var ranks: [UInt32]
  /// The node of each rank.
  private(set) var nodes: [UInt32]

  /// - Complexity: O(*n*).
  init(_ ties: Ties) {
    let degrees = zip(ties.offsets, ties.offsets.dropFirst()).map { $1 - $0 }
    var ends = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
    for degree in degrees { ends[degree] += 1 }
    for degree in ends.indices.dropFirst() { ends[degree] += ends[degree - 1] }
    ranks = [UInt32](repeating: 0, count: degrees.count)
    nodes = ranks
    for (node, degree) in degrees.enumerated() {
      ends[degree] -= 1
      ranks[node] = UInt32(ends[degree])
      nodes[ends[degree]] = UInt32(node)
    }
  }
}
