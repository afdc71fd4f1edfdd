import CollaborationGraph

/// A depth-first search with low points: cut nodes, bridges, and the blocks as they close.
///
/// Hopcroft & Tarjan 1973, doi 10.1145/362248.362272, without recursion. Every edge lies in one
/// block: the one that its later entered end belongs to by the edge it was entered along.
struct LowPointSearch {
  let rows: CompressedRows
  private(set) var isCutNode: [Bool]
  /// The blocks in the order they close, those below before those above. First in each stands its
  /// top, the node entered first; each of the others was entered along an edge of the block.
  private(set) var blocks: [[Int]] = []
  /// The nodes entered and not yet put in a block of their own with what is above them.
  private var open: [Int] = []
  /// When each node was entered, from 0.
  private(set) var number: [Int]
  private var low: [Int]
  private var parent: [Int]
  private var cursor: [Int]
  private var clock = 0

  init(_ graph: Graph) {
    rows = graph.successors
    isCutNode = [Bool](repeating: false, count: graph.nodeCount)
    number = [Int](repeating: -1, count: graph.nodeCount)
    low = number
    parent = number
    cursor = Array(rows.offsets.dropLast())
  }

  func isBridge(_ edge: Edge) -> Bool {
    if parent[edge.head] == edge.tail { return low[edge.head] > number[edge.tail] }
    if parent[edge.tail] == edge.head { return low[edge.tail] > number[edge.head] }
    return false
  }

  mutating func run() {
    for root in 0..<rows.count where number[root] < 0 {
      enter(root)
      var stack = [root]
      var rootChildren = 0
      while let node = stack.last {
        if let child = step(at: node) {
          if node == root { rootChildren += 1 }
          parent[child] = node
          enter(child)
          stack.append(child)
        } else {
          stack.removeLast()
          leave(node, root: root)
        }
      }
      isCutNode[root] = rootChildren > 1
    }
  }

  private mutating func enter(_ node: Int) {
    number[node] = clock
    low[node] = clock
    clock += 1
    open.append(node)
  }

  /// Moves on along the row of `node`; returns the next unseen neighbour, if any.
  private mutating func step(at node: Int) -> Int? {
    while cursor[node] < rows.range(of: node).upperBound {
      let neighbour = rows.neighbours[cursor[node]]
      cursor[node] += 1
      if number[neighbour] < 0 { return neighbour }
      if neighbour != parent[node] { low[node] = min(low[node], number[neighbour]) }
    }
    return nil
  }

  private mutating func leave(_ node: Int, root: Int) {
    let above = parent[node]
    guard above >= 0 else { return open.removeAll(keepingCapacity: true) }
    low[above] = min(low[above], low[node])
    guard low[node] >= number[above] else { return }
    if above != root { isCutNode[above] = true }
    closeBlock(from: node, below: above)
  }

  /// Nothing from `node` on reaches higher than `above`: together they are a block.
  private mutating func closeBlock(from node: Int, below above: Int) {
    var block = [above]
    while let last = open.popLast() {
      block.append(last)
      if last == node { break }
    }
    blocks.append(block)
  }
}
