import CollaborationGraph

/// The core number of every node: the largest *k* such that it belongs to a set of nodes which all
/// have at least *k* neighbours within the set.
///
/// Level by level: those with fewest remaining neighbours are taken away, and whoever thereby comes to
/// have as few, until all others have more (Seidman 1983, doi 10.1016/0378-8733(83)90028-X; level by
/// level Dasari, Ranjan & Zubair 2014, doi 10.1109/BigData.2014.7004366). With direction a degree is
/// the edges that leave and those that arrive together. Weights are ignored.
///
/// - Complexity: O(*n* + *m*): a node is looked at once for each level up to its own, and these are no
///   more than its edges.
public func coreNumbers(of graph: Graph) -> [Int] {
  let peeling = DegreePeeling(nodeCount: graph.nodeCount)
  peeling.add(graph.successors)
  if graph.isDirected { peeling.add(graph.predecessors) }
  var remaining = (0..<UInt32(graph.nodeCount)).map { $0 }
  var level: Int32 = -1
  while true {
    remaining.removeAll { peeling.degree[Int($0)] <= level }
    guard let least = remaining.lazy.map({ peeling.degree[Int($0)] }).min() else { break }
    level = least
    var waiting = peeling.wait(remaining, at: level)
    var next = 0
    // First come, first served: whose turn is next doesn't depend on what is read now.
    while next < waiting {
      let node = Int(peeling.waiting[next])
      next += 1
      waiting = peeling.takeAway(node, from: graph.successors, at: level, waiting)
      if graph.isDirected {
        waiting = peeling.takeAway(node, from: graph.predecessors, at: level, waiting)
      }
    }
  }
  return (0..<graph.nodeCount).map { Int(peeling.degree[$0]) }
}

/// How many neighbours each node has left. The value owns its scratch memory.
private struct DegreePeeling: ~Copyable {
  let degree: UnsafeMutablePointer<Int32>
  /// Those to be taken away at this level in their order, and one place more.
  let waiting: UnsafeMutablePointer<UInt32>
  private let count: Int

  init(nodeCount: Int) {
    count = nodeCount
    degree = .filled(nodeCount, with: 0)
    waiting = .scratch(nodeCount + 1)
  }

  deinit {
    degree.deallocate()
    waiting.deallocate()
  }

  /// Counts the edges of each node in rows.
  func add(_ rows: CompressedRows) {
    rows.offsets.withUnsafeBufferPointer { offsets in
      for node in 0..<count { degree[node] += Int32(offsets[node + 1] - offsets[node]) }
    }
  }

  /// Lets the nodes of a level wait to be taken away; how many there are.
  func wait(_ nodes: [UInt32], at level: Int32) -> Int {
    var filled = 0
    for node in nodes where degree[Int(node)] == level {
      waiting[filled] = node
      filled += 1
    }
    return filled
  }

  /// Takes a node from its neighbours, of whom those wait that come down to the level.
  ///
  /// - Returns: how many wait now.
  @inline(__always)
  func takeAway(_ node: Int, from rows: CompressedRows, at level: Int32, _ before: Int) -> Int {
    rows.offsets.withUnsafeBufferPointer { offsets in
      rows.neighbours.withUnsafeBufferPointer { neighbours in
        var filled = before
        for entry in offsets[node]..<offsets[node + 1] {
          let neighbour = neighbours[entry]
          let left = degree[neighbour]
          // Written whether or not it waits, so that there is nothing to guess wrong.
          degree[neighbour] = left - (left > level ? 1 : 0)
          waiting[filled] = UInt32(truncatingIfNeeded: neighbour)
          filled += left == level + 1 ? 1 : 0
        }
        return filled
      }
    }
  }
}
