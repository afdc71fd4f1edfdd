import CollaborationGraph
import GraphAlgorithms
import GraphShapes

/// Graphs with what the kernels use, of 64 nodes and more: pieces, pendants, twins, blocks, chains.
enum StructuredGraphs {
  static func all(seed: UInt64) -> [(name: String, graph: Graph)] {
    var generator = SeededGenerator(seed: seed)
    var graphs = [0.01, 0.03, 0.1, 0.6].map { density in
      (
        "random, density \(density)",
        Graph.random(64 + generator.nextInteger(below: 60), density: density, using: &generator)
      )
    }
    graphs.append(("no edges", Graph(nodeCount: 70, edges: [])))
    graphs.append(("star", .star(leaves: 80)))
    graphs.append(("path", .path(90)))
    graphs.append(("cycle", .cycle(75)))
    graphs.append(("complete", .complete(66)))
    graphs.append(("two sides of twins", bipartite(30, 40)))
    graphs.append(("random tree", tree(100, using: &generator)))
    graphs.append(("meetings", meetings(120, using: &generator)))
    graphs.append(("meetings with pendants", pendants(meetings(70, using: &generator), &generator)))
    graphs.append(("every node doubled", doubled(.random(40, density: 0.1, using: &generator))))
    return graphs
  }

  private static func bipartite(_ left: Int, _ right: Int) -> Graph {
    Graph(left + right, (0..<left).flatMap { one in (0..<right).map { (one, left + $0) } })
  }

  private static func tree(_ count: Int, using generator: inout SeededGenerator) -> Graph {
    Graph(count, (1..<count).map { ($0, generator.nextInteger(below: $0)) })
  }

  /// Everybody at a meeting meets everybody there.
  private static func meetings(_ count: Int, using generator: inout SeededGenerator) -> Graph {
    var pairs: [(Int, Int)] = []
    for _ in 0..<count / 3 {
      let size = 2 + generator.nextInteger(below: 6)
      let members = (0..<size).map { _ in generator.nextInteger(below: count) }
      for one in members { pairs += members.map { (one, $0) } }
    }
    return Graph(count, pairs)
  }

  private static func pendants(_ core: Graph, _ generator: inout SeededGenerator) -> Graph {
    let count = core.nodeCount * 2
    let hanging = (core.nodeCount..<count).map { ($0, generator.nextInteger(below: $0)) }
    return Graph(count, core.edges.map { ($0.tail, $0.head) } + hanging)
  }

  /// Each node twice, with the same neighbours; every other pair also joined to each other.
  private static func doubled(_ graph: Graph) -> Graph {
    let count = graph.nodeCount
    var pairs = (0..<count).filter { $0 % 2 == 0 }.map { ($0, $0 + count) }
    for edge in graph.edges {
      for tail in [edge.tail, edge.tail + count] {
        pairs += [(tail, edge.head), (tail, edge.head + count)]
      }
    }
    return Graph(2 * count, pairs)
  }
}
