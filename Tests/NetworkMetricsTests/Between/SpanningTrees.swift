import CollaborationGraph
import GraphShapes

/// Currents in a small connected net of conductors, by Kirchhoff's count of spanning trees: slow,
/// and unlike the kernel in everything.
struct SpanningTrees {
  let graph: Graph
  /// The spanning trees, as indices of edges.
  private let trees: [[Int]]

  init(of graph: Graph) {
    self.graph = graph
    trees = (0..<(1 << graph.edgeCount)).map { mask in
      graph.edges.indices.filter { mask >> $0 & 1 == 1 }
    }.filter { tree in
      tree.count == graph.nodeCount - 1
        && SpanningTrees.path(in: tree.map { graph.edges[$0] }, from: 0).count == graph.nodeCount
    }
  }

  /// The current along each edge from tail to head for one unit from a node to another: the weighted
  /// share of trees whose path runs so, less that of those whose path runs the other way.
  func currents(from source: Int, to target: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: graph.edgeCount)
    var total = 0.0
    for tree in trees {
      let edges = tree.map { graph.edges[$0] }
      let weight = edges.reduce(1) { $0 * $1.weight }
      total += weight
      let nodes = SpanningTrees.path(in: edges, from: source)[target] ?? []
      for (index, edge) in graph.edges.enumerated() {
        for (node, next) in zip(nodes, nodes.dropFirst()) {
          if (node, next) == (edge.tail, edge.head) { sums[index] += weight }
          if (node, next) == (edge.head, edge.tail) { sums[index] -= weight }
        }
      }
    }
    return sums.map { $0 / total }
  }

  /// The effective resistance between two nodes: the power a unit of current uses up.
  func resistance(_ first: Int, _ second: Int) -> Double {
    zip(currents(from: first, to: second), graph.edges).reduce(0) {
      $0 + $1.0 * $1.0 / $1.1.weight
    }
  }

  /// The path from a node to each node that some edges lead to.
  private static func path(in edges: [Edge], from source: Int) -> [Int: [Int]] {
    var paths = [source: [source]]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for edge in edges {
        for (node, next) in [(edge.tail, edge.head), (edge.head, edge.tail)] {
          guard let path = paths[node], paths[next] == nil else { continue }
          paths[next] = path + [next]
          isGrowing = true
        }
      }
    }
    return paths
  }
}
