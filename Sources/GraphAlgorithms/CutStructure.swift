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
    let search = LowPointSearch(graph.undirected)
    cutNodes = search.isCutNode.indices.filter { search.isCutNode[$0] }
    bridges = graph.undirected.edges.filter { search.isBridge($0) }
    blocks = search.blocks.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The cut nodes alone, ascending: as `cutNodes`, without the blocks between them.
  ///
  /// - Complexity: O(*n* + *m*).
  public static func cutNodes(of graph: Graph) -> [Int] {
    let isCutNode = LowPointSearch(graph.undirected, findingBlocks: false).isCutNode
    return isCutNode.indices.filter { isCutNode[$0] }
  }
}
