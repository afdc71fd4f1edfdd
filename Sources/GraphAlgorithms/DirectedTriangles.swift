import CollaborationGraph

/// Closed two-paths and triangles of a graph whose edges have a direction, ignoring weights.
public struct DirectedTriangles: Sendable, Equatable {
  /// The number of two-paths i→j→k with k ≠ i.
  public let twoPaths: Int
  /// How many of them are closed by i→k.
  public let closedTwoPaths: Int
  /// The number of triangles through each node, each edge of a triangle chosen from one or two
  /// directions: Σ over pairs j < h of m_ij·m_jh·m_hi, m the number of edges between two nodes.
  public let throughNode: [Int]

  /// Counts in a directed graph.
  ///
  /// - Complexity: O(Σ over edges of the two degrees).
  public init(of graph: Graph) {
    var mutual = 0
    var paths = 0
    var closed = 0
    for edge in graph.edges {
      paths += graph.successors.degree(of: edge.head)
      forEachCommon(graph.successors[edge.head], graph.successors[edge.tail]) { _ in closed += 1 }
      if graph.successors[edge.head].contains(edge.tail) { mutual += 1 }
    }
    twoPaths = paths - mutual
    closedTwoPaths = closed
    throughNode = Self.triangles(of: graph)
  }

  private static func triangles(of graph: Graph) -> [Int] {
    // As an undirected graph whose weights say how many edges there are between two nodes.
    let counted = graph.edges.map { edge in
      Edge(
        edge.tail, edge.head,
        weight: graph.successors[edge.head].contains(edge.tail) ? 2 : 1)
    }
    let rows = Graph(nodeCount: graph.nodeCount, edges: counted).successors
    return (0..<graph.nodeCount).map { node in
      var doubled = 0.0  // each pair j, h is met twice
      for place in rows.range(of: node) {
        let neighbour = rows.neighbours[place]
        forEachCommonPlace(rows, node, neighbour) { own, others in
          doubled += rows.weights[place] * rows.weights[own] * rows.weights[others]
        }
      }
      return Int(doubled) / 2
    }
  }
}

/// Calls `body` with the places, in each of two rows, of every neighbour that they share.
func forEachCommonPlace(
  _ rows: CompressedRows, _ first: Int, _ second: Int, _ body: (_ first: Int, _ second: Int) -> Void
) {
  var left = rows.range(of: first)
  var right = rows.range(of: second)
  while let one = left.first, let other = right.first {
    if rows.neighbours[one] == rows.neighbours[other] {
      body(one, other)
      left.removeFirst()
      right.removeFirst()
    } else if rows.neighbours[one] < rows.neighbours[other] {
      left.removeFirst()
    } else {
      right.removeFirst()
    }
  }
}
