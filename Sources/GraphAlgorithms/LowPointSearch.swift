import CollaborationGraph

/// A depth-first search with low points: cut nodes, bridges, and the blocks as they close.
///
/// Hopcroft & Tarjan 1973, doi 10.1145/362248.362272, without recursion. Every edge lies in one
/// block: the one that its later entered end belongs to by the edge it was entered along.
struct LowPointSearch {
  let isCutNode: [Bool]
  /// The blocks in the order they close, those below before those above. First in each stands its
  /// top, the node entered first; each of the others was entered along an edge of the block. Empty
  /// unless asked for.
  let blocks: [[Int]]
  /// When each node was entered, from 0.
  let number: [Int32]
  private let low: [Int32]
  private let parent: [Int32]

  /// Searches a graph, whose direction is ignored, from its first node and each that it doesn't reach.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ graph: Graph, findingBlocks: Bool = true) {
    var walk = LowPointWalk(graph.successors, findingBlocks: findingBlocks)
    walk.run()
    func values<Value>(_ pointer: UnsafeMutablePointer<Value>) -> [Value] {
      Array(UnsafeBufferPointer(start: pointer, count: graph.nodeCount))
    }
    isCutNode = values(walk.isCutNode)
    blocks = walk.blocks
    (number, low, parent) = (values(walk.number), values(walk.low), values(walk.parent))
  }

  func isBridge(_ edge: Edge) -> Bool {
    if Int(parent[edge.head]) == edge.tail { return low[edge.head] > number[edge.tail] }
    if Int(parent[edge.tail]) == edge.head { return low[edge.tail] > number[edge.head] }
    return false
  }
}

/// The search while it goes on. The value owns its scratch memory.
private struct LowPointWalk: ~Copyable {
  private static let nobody: Int32 = -1

  private let rows: CompressedRows
  private let findsBlocks: Bool
  let isCutNode: UnsafeMutablePointer<Bool>
  let number: UnsafeMutablePointer<Int32>
  let low: UnsafeMutablePointer<Int32>
  let parent: UnsafeMutablePointer<Int32>
  /// The entry of each node's row that comes next, and the end of the row.
  private let cursor: UnsafeMutablePointer<(next: UInt32, end: UInt32)>
  private(set) var blocks: [[Int]] = []
  /// The nodes entered and not yet put in a block of their own with what is above them.
  private var open: [Int] = []
  private var clock: Int32 = 0

  init(_ rows: CompressedRows, findingBlocks: Bool) {
    self.rows = rows
    findsBlocks = findingBlocks
    isCutNode = .filled(rows.count, with: false)
    number = .filled(rows.count, with: Self.nobody)
    low = .filled(rows.count, with: Self.nobody)
    parent = .filled(rows.count, with: Self.nobody)
    cursor = .scratch(rows.count)
    let offsets = rows.offsets
    for node in 0..<rows.count {
      (cursor + node).initialize(to: (UInt32(offsets[node]), UInt32(offsets[node + 1])))
    }
  }

  deinit {
    isCutNode.deallocate()
    for numbers in [number, low, parent] { numbers.deallocate() }
    cursor.deallocate()
  }

  mutating func run() {
    let rows = rows
    rows.neighbours.withUnsafeBufferPointer { neighbours in
      for root in 0..<rows.count where number[root] < 0 { search(from: root, neighbours) }
    }
  }

  private mutating func search(from root: Int, _ neighbours: UnsafeBufferPointer<Int>) {
    var node = root
    var rootChildren = 0
    enter(root, from: Self.nobody)
    while true {
      if let child = step(at: node, neighbours) {
        rootChildren += node == root ? 1 : 0
        enter(child, from: Int32(truncatingIfNeeded: node))
        node = child
      } else {
        guard node != root else { break }
        let above = Int(parent[node])
        leave(node, below: above)
        node = above
      }
    }
    isCutNode[root] = rootChildren > 1
    open.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  private mutating func enter(_ node: Int, from above: Int32) {
    number[node] = clock
    low[node] = clock
    parent[node] = above
    clock += 1
    if findsBlocks { open.append(node) }
  }

  /// Moves on along the row of `node`; returns the next unseen neighbour, if any.
  @inline(__always)
  private func step(at node: Int, _ neighbours: UnsafeBufferPointer<Int>) -> Int? {
    let (start, end) = cursor[node]
    let above = Int(parent[node])
    var lowest = low[node]
    for entry in start..<end {
      let neighbour = neighbours[Int(entry)]
      let entered = number[neighbour]
      if entered < 0 {
        low[node] = lowest
        cursor[node].next = entry + 1
        return neighbour
      }
      lowest = neighbour == above ? lowest : min(lowest, entered)
    }
    low[node] = lowest
    cursor[node].next = end
    return nil
  }

  @inline(__always)
  private mutating func leave(_ node: Int, below above: Int) {
    low[above] = min(low[above], low[node])
    guard low[node] >= number[above] else { return }
    isCutNode[above] = true
    if findsBlocks { closeBlock(from: node, below: above) }
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
