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
  /// - Complexity: O(*n* + *m* log *m*).
  public init(nodeCount: Int, edges: [Edge], isDirected: Bool = false) {
    let simple = Graph.simplified(edges, isDirected: isDirected)
    precondition(
      simple.allSatisfy { 0..<nodeCount ~= $0.tail && 0..<nodeCount ~= $0.head },
      "an edge names a node outside 0..<nodeCount")
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.edges = simple
    successors = CompressedRows(nodeCount: nodeCount, sorted: simple, bothWays: !isDirected)
    predecessors = isDirected ? successors.turned : successors
  }

  private static func simplified(_ edges: [Edge], isDirected: Bool) -> [Edge] {
    var simple: [Edge] = []
    simple.reserveCapacity(edges.count)
    for edge in edges where edge.tail != edge.head {
      let stands = isDirected || edge.tail < edge.head
      simple.append(stands ? edge : Edge(edge.head, edge.tail, weight: edge.weight))
    }
    if !simple.isInOrder { simple.sort(by: Edge.precedes) }
    // The strongest of parallel edges stands first.
    var kept = 0
    for place in simple.indices {
      let (edge, last) = (simple[place], simple[max(kept, 1) - 1])
      guard kept == 0 || (last.tail, last.head) != (edge.tail, edge.head) else { continue }
      simple[kept] = edge
      kept += 1
    }
    simple.removeLast(simple.count - kept)
    return simple
  }
}

extension Edge {
  /// By tail, then head; of parallel edges the strongest first.
  fileprivate static func precedes(_ first: Edge, _ second: Edge) -> Bool {
    if first.tail != second.tail { return first.tail < second.tail }
    return first.head == second.head ? first.weight > second.weight : first.head < second.head
  }
}

extension [Edge] {
  /// Whether nothing would change places by sorting.
  fileprivate var isInOrder: Bool {
    zip(self, dropFirst()).allSatisfy { !Edge.precedes($1, $0) }
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
