import CollaborationGraph
import GraphAlgorithms

/// A network that drills are made in, and what all of them compare with.
struct DrillNetwork {
  let graph: Graph
  let components: ConnectedComponents
  /// How many ordered pairs lie each number of steps apart, from 1 on.
  private let pairCounts: [Int]

  /// Prepares an undirected graph.
  ///
  /// - Complexity: O(*n*²·*n*/64).
  init(_ graph: Graph) {
    self.graph = graph
    components = ConnectedComponents(of: graph)
    pairCounts = RemainingDistances(of: graph).pairCounts(without: [])
  }

  /// The graph without some edges, and without those of a node.
  func rest(without lost: Set<Edge>, and gone: Int?) -> Graph {
    Graph(
      nodeCount: graph.nodeCount,
      edges: graph.edges.filter { edge in
        !lost.contains(edge) && edge.tail != gone && edge.head != gone
      })
  }

  /// The pairs of all but `gone`, by how many steps they lie apart before.
  func pairCounts(besides gone: Int?) -> [Int] {
    guard let gone else { return pairCounts }
    var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    search.run(from: CollectionOfOne(gone), in: graph.successors)
    var counts = pairCounts
    for node in search.order where node != gone { counts[search.distances[node] - 1] -= 2 }
    return counts
  }

  /// Borgatti's distance-weighted fragmentation; `nil` below two nodes.
  static func fragmentation(_ counts: [Int], nodes: Int) -> Double? {
    guard nodes > 1 else { return nil }
    let sum = counts.enumerated().reduce(0.0) { $0 + Double($1.element) / Double($1.offset + 1) }
    return 1 - sum / (Double(nodes) * Double(nodes - 1))
  }

  /// Unordered pairs at most two steps apart.
  static func shortPairs(_ counts: [Int]) -> Int { counts.prefix(2).reduce(0, +) / 2 }
}
