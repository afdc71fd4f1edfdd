import CollaborationGraph

/// The nodes and edges whose loss splits a component: cut nodes and bridges.
///
/// One depth-first search with low points (Hopcroft & Tarjan 1973, doi 10.1145/362248.362272),
/// without recursion, so long chains are safe. Direction is ignored.
public struct CutStructure: Sendable, Equatable {
  /// The cut nodes (articulation points), ascending.
  public let cutNodes: [Int]
  /// The bridges, in ascending order of (tail, head).
  public let bridges: [Edge]

  /// Finds the cut nodes and bridges of a graph.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(of graph: Graph) {
    var search = LowPointSearch(graph.undirected)
    search.run()
    cutNodes = search.isCutNode.indices.filter { search.isCutNode[$0] }
    bridges = graph.undirected.edges.filter { search.isBridge($0) }
  }
}

/// The depth-first search behind `CutStructure`.
private struct LowPointSearch {
  let rows: CompressedRows
  var isCutNode: [Bool]
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
    guard above >= 0 else { return }
    low[above] = min(low[above], low[node])
    if above != root, low[node] >= number[above] { isCutNode[above] = true }
  }
}
