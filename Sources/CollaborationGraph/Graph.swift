/// An immutable simple graph on the nodes 0, 1, …, *n* − 1.
///
/// Names live outside: whoever builds a graph keeps the list of what each node stands for. The
/// graph is built once and never changed, so it can be shared between threads.
public struct Graph: Sendable, Hashable {
  /// The number of nodes, isolates included.
  public let nodeCount: Int
  /// Whether edges have a direction.
  public let isDirected: Bool
  /// The edges in ascending order of (tail, head); an undirected edge stands once.
  public let edges: [Edge]
  /// The nodes each node has an edge to; in an undirected graph its neighbours.
  public let successors: CompressedRows
  /// The nodes that have an edge to each node; in an undirected graph the same as `successors`.
  public let predecessors: CompressedRows

  /// The number of edges; an undirected edge counts once.
  public var edgeCount: Int { edges.count }

  /// Makes a simple graph: self-loops are dropped, and of parallel edges the strongest is kept.
  ///
  /// - Parameters:
  ///   - nodeCount: how many nodes there are; every edge must join two of them.
  ///   - edges: the edges in any order; in an undirected graph either way round.
  ///   - isDirected: whether (a, b) and (b, a) are two different edges.
  /// - Complexity: O(*n* + *m*).
  public init(nodeCount: Int, edges: [Edge], isDirected: Bool = false) {
    let simple = Graph.simplified(edges, among: nodeCount, isDirected: isDirected)
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.edges = simple
    successors = CompressedRows(nodeCount: nodeCount, sorted: simple, bothWays: !isDirected)
    predecessors = isDirected ? successors.turned : successors
  }

  private static func simplified(
    _ edges: [Edge], among nodeCount: Int, isDirected: Bool
  ) -> [Edge] {
    for edge in edges {
      precondition(
        0..<nodeCount ~= edge.tail && 0..<nodeCount ~= edge.head || edge.tail == edge.head,
        "an edge names a node outside 0..<nodeCount")
    }
    if edges.areSimple(isDirected: isDirected) { return edges }
    var simple = edges.sortedByHead(among: nodeCount, isDirected: isDirected)
      .sortedByTail(among: nodeCount)
    // Of parallel edges, which stand side by side, the strongest is kept.
    var kept = 0
    for place in simple.indices {
      let (edge, last) = (simple[place], simple[max(kept, 1) - 1])
      if kept == 0 || (last.tail, last.head) != (edge.tail, edge.head) {
        simple[kept] = edge
        kept += 1
      } else if edge.weight > last.weight {
        simple[kept - 1] = edge
      }
    }
    simple.removeLast(simple.count - kept)
    return simple
  }
}

extension [Edge] {
  /// Whether the edges stand as a simple graph keeps them: in ascending order of (tail, head), none a loop or
  /// beside its like, and undirected ones from the lower node to the higher.
  fileprivate func areSimple(isDirected: Bool) -> Bool {
    allSatisfy { isDirected ? $0.tail != $0.head : $0.tail < $0.head }
      && zip(self, dropFirst()).allSatisfy { ($0.tail, $0.head) < ($1.tail, $1.head) }
  }

  /// The edges that are no loops in ascending order of their heads, those with the same head in the order they
  /// had, and undirected ones from the lower node to the higher.
  fileprivate func sortedByHead(among nodeCount: Int, isDirected: Bool) -> [Edge] {
    sorted(among: nodeCount, by: { isDirected ? $0.head : Swift.max($0.tail, $0.head) }) { edge in
      if edge.tail == edge.head { return nil }
      let stands = isDirected || edge.tail < edge.head
      return stands ? edge : Edge(edge.head, edge.tail, weight: edge.weight)
    }
  }

  /// The edges in ascending order of their tails, those with the same tail in the order they had.
  fileprivate func sortedByTail(among nodeCount: Int) -> [Edge] {
    sorted(among: nodeCount, by: { $0.tail }) { $0 }
  }

  /// What the edges are made, if anything, in ascending order of one end.
  ///
  /// - Complexity: O(*n* + *m*): how many come before each end is counted.
  @inline(__always)
  private func sorted(
    among nodeCount: Int, by end: (Edge) -> Int, made: (Edge) -> Edge?
  ) -> [Edge] {
    withUnsafeBufferPointer { edges in
      var next = [Int](repeating: 0, count: nodeCount + 1)
      for edge in edges where made(edge) != nil { next[end(edge) + 1] += 1 }
      for node in 0..<nodeCount { next[node + 1] += next[node] }
      let total = next[nodeCount]
      return [Edge](unsafeUninitializedCapacity: total) { sorted, filled in
        for edge in edges {
          guard let edge = made(edge) else { continue }
          let node = end(edge)
          sorted.initializeElement(at: next[node], to: edge)
          next[node] += 1
        }
        filled = total
      }
    }
  }
}

extension Graph {
  /// The same nodes with every edge reversed; the graph itself when it is undirected.
  public var reversed: Graph {
    guard isDirected else { return self }
    let edges = edges.map { Edge($0.head, $0.tail, weight: $0.weight) }
    return Graph(nodeCount: nodeCount, edges: edges, isDirected: true)
  }

  /// The graph without direction: each pair once, with the larger of its weights.
  public var undirected: Graph {
    isDirected ? Graph(nodeCount: nodeCount, edges: edges) : self
  }
}

extension Graph {
  /// The same edges, each with weight 1.
  public var unweighted: Graph {
    guard edges.contains(where: { $0.weight != 1 }) else { return self }
    let edges = edges.map { Edge($0.tail, $0.head) }
    return Graph(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
  }
}
