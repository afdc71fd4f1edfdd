import CollaborationGraph

/// The pairs of nodes at most two steps apart, and how many more there would be with one more edge.
///
/// A new edge brings its two ends together, and each end to the other's neighbours; nobody else comes
/// within two steps by it. So what it adds is counted among neighbours. Direction and weights are
/// ignored.
public struct TwoStepPairs: Sendable, Equatable {
  /// How many unordered pairs lie one or two steps apart.
  public let count: Int
  private let rows: CompressedRows
  /// Where each node's part of `near` begins.
  private let offsets: [Int]
  /// The nodes within two steps of each node, itself included.
  private let near: [Int32]

  /// Finds the pairs of a graph.
  ///
  /// - Complexity: O(Σ degree²) time, O(pairs) memory.
  public init(of graph: Graph) {
    rows = graph.undirected.successors
    var seenBy = [Int](repeating: -1, count: graph.nodeCount)
    var near: [Int32] = []
    var offsets = [0]
    for node in 0..<graph.nodeCount {
      func add(_ other: Int) {
        guard seenBy[other] != node else { return }
        seenBy[other] = node
        near.append(Int32(other))
      }
      add(node)
      for neighbour in rows[node] {
        add(neighbour)
        for further in rows[neighbour] { add(further) }
      }
      offsets.append(near.count)
    }
    self.near = near
    self.offsets = offsets
    count = (near.count - graph.nodeCount) / 2
  }

  /// How much `count` would grow if a node were joined to each other node; 0 for itself and for those
  /// it is joined to already.
  ///
  /// - Complexity: O(*n* + Σ degree) over the nodes within two steps, and the sizes of its neighbours'
  ///   surroundings.
  public func gains(from node: Int) -> [Int] {
    let own = rows.degree(of: node)
    // Start with: the other end, all its neighbours, and all of this node's.
    var gains = (0..<rows.count).map { 1 + rows.degree(of: $0) + own }
    for other in near[offsets[node]..<offsets[node + 1]] {
      gains[Int(other)] -= 1
      for neighbour in rows[Int(other)] { gains[neighbour] -= 1 }
    }
    for neighbour in rows[node] {
      for other in near[offsets[neighbour]..<offsets[neighbour + 1]] { gains[Int(other)] -= 1 }
    }
    gains[node] = 0
    for neighbour in rows[node] { gains[neighbour] = 0 }
    return gains
  }
}
