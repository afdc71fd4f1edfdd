import CollaborationGraph

/// The nodes and edges whose loss splits a component, and the blocks between them.
///
/// One depth-first search with low points (Hopcroft & Tarjan 1973, doi 10.1145/362248.362272),
/// without recursion, so long chains are safe. Direction is ignored.
public struct CutStructure: Sendable, Equatable {
  /// The cut nodes (articulation points), ascending.
  public let cutNodes: [Int]
  /// The bridges, in ascending order of (tail, head).
  public let bridges: [Edge]
  /// The blocks (biconnected components with an edge), each its nodes in ascending order, in
  /// ascending order of these; a bridge is a block of two, an isolate is in none.
  public let blocks: [[Int]]

  /// Finds the cut nodes, bridges and blocks of a graph.
  ///
  /// - Complexity: O(*n* + *m*), and sorting the blocks.
  public init(of graph: Graph) {
    var search = LowPointSearch(graph.undirected)
    search.run()
    cutNodes = search.isCutNode.indices.filter { search.isCutNode[$0] }
    bridges = graph.undirected.edges.filter { search.isBridge($0) }
    blocks = search.blocks.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

/// The depth-first search behind `CutStructure`.
private struct LowPointSearch {
  let rows: CompressedRows
  var isCutNode: [Bool]
  var blocks: [[Int]] = []
  /// The nodes entered and not yet put in a block of their own with what is above them.
  private var open: [Int] = []
  private var number: [Int]
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
