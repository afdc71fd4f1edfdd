/// The trees that hang on a connected graph: what is left when nodes with one neighbour are taken away
/// again and again is its core, a single node when all is a tree.
struct HangingTrees {
  /// The nodes of the core, ascending.
  private(set) var core: [UInt32] = []
  /// The other nodes, those that hang on them first.
  private(set) var removed: [UInt32] = []
  /// What each of the others hangs on; itself in the core.
  private(set) var parent: [UInt32]
  /// How many nodes hang on a node how far down; empty where nothing does.
  private var below: [[UInt32]]

  init(of graph: PackedRows) {
    parent = (0..<UInt32(graph.count)).map { $0 }
    below = [[UInt32]](repeating: [], count: graph.count)
    var left = (0..<graph.count).map { graph.range(of: $0).count }
    var isRemoved = [Bool](repeating: false, count: graph.count)
    removed = parent.filter { left[Int($0)] == 1 }
    var next = 0
    while next < removed.count {
      let node = Int(removed[next])
      // The last two hang on each other: the second stays.
      guard left[node] == 1, let above = graph[node].first(where: { !isRemoved[Int($0)] }) else {
        removed.remove(at: next)
        continue
      }
      isRemoved[node] = true
      parent[node] = above
      left[Int(above)] -= 1
      if left[Int(above)] == 1 { removed.append(above) }
      next += 1
    }
    core = (0..<UInt32(graph.count)).filter { !isRemoved[Int($0)] }
    for node in removed {
      let above = Int(parent[Int(node)])
      below[above] = depths(of: Int(above)).adding(depths(of: Int(node)), further: 1)
    }
  }

  /// How many nodes there are how far down from a node, from 0, itself.
  func depths(of node: Int) -> [UInt32] { below[node].isEmpty ? [1] : below[node] }
}

extension [UInt32] {
  /// Counts by number of steps, and others so many steps further.
  func adding(_ others: [UInt32], further: Int) -> [UInt32] {
    var sum = self
    while sum.count < others.count + further { sum.append(0) }
    for (steps, count) in others.enumerated() { sum[steps + further] += count }
    return sum
  }
}
