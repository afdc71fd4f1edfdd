import CollaborationGraph

/// Whether two nodes are joined by no route, one, or more that share no node in between.
///
/// Two nodes have two such routes just when they are in a common block of three nodes or more (Whitney
/// 1932, doi 10.2307/2371086), an edge between them being one route. So every pair is answered from one
/// search. Direction is ignored.
public struct RouteCounts: Sendable {
  /// The blocks of three nodes or more that each node is in, ascending.
  private let blocks: [[Int]]
  private let component: [Int?]

  /// Prepares to answer for the pairs of a graph.
  ///
  /// - Complexity: O(*n* + *m*), and sorting the blocks.
  public init(of graph: Graph) {
    var blocks = [[Int]](repeating: [], count: graph.nodeCount)
    for (number, block) in CutStructure(of: graph).blocks.enumerated() where block.count > 2 {
      for node in block { blocks[node].append(number) }
    }
    self.blocks = blocks
    component = ConnectedComponents(of: graph).component
  }

  /// How many routes there are between two different nodes: 0, 1, or 2 for two or more.
  ///
  /// - Complexity: O(*b*) in the number of blocks of the two.
  public func count(_ one: Int, _ other: Int) -> Int {
    guard component[one] == component[other] else { return 0 }
    var found = false
    forEachCommon(blocks[one][...], blocks[other][...]) { _ in found = true }
    return found ? 2 : 1
  }
}
