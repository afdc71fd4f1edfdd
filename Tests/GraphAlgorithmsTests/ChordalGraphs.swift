import CollaborationGraph
import GraphAlgorithms
import GraphShapes

/// Graphs with side nodes (those whose neighbours are all joined) and large cliques.
enum ChordalGraphs {
  static func all(seed: UInt64, size: Int = 120) -> [(name: String, graph: Graph)] {
    var generator = SeededGenerator(seed: seed)
    let kept = meetings(size, most: 6, using: &generator)
    return [
      ("3-tree", tree(size, clique: 3, using: &generator)),
      ("12-tree", tree(size, clique: 12, using: &generator)),
      ("intervals", intervals(size, using: &generator)),
      ("small meetings", kept),
      ("large meetings", meetings(size, most: 30, using: &generator)),
      ("a hub in every meeting", hubbed(kept)),
      ("two pieces", twice(kept)),
    ]
  }

  /// Every newcomer joins a clique of those who are there, so that it is a side node at first.
  static func tree(_ count: Int, clique size: Int, using generator: inout SeededGenerator) -> Graph
  {
    var pairs: [(Int, Int)] = []
    for one in 0..<size { pairs += (one + 1..<size).map { (one, $0) } }
    var cliques = [Array(0..<size)]
    for node in size..<count {
      let chosen = cliques[generator.nextInteger(below: cliques.count)]
      pairs += chosen.map { ($0, node) }
      cliques += chosen.indices.map { left in
        chosen.indices.map { $0 == left ? node : chosen[$0] }
      }
    }
    return Graph(count, pairs)
  }

  /// Whoever is there at the same time meets.
  private static func intervals(_ count: Int, using generator: inout SeededGenerator) -> Graph {
    let spans = (0..<count).map { _ in
      let start = generator.nextInteger(below: 10 * count)
      return start...(start + 5 + generator.nextInteger(below: 60))
    }
    var pairs: [(Int, Int)] = []
    for one in 0..<count {
      pairs += (one + 1..<count).filter { spans[one].overlaps(spans[$0]) }.map { (one, $0) }
    }
    return Graph(count, pairs)
  }

  /// A projection of two modes, in which many are at one meeting only.
  static func meetings(
    _ count: Int, most: Int, using generator: inout SeededGenerator
  ) -> Graph {
    var pairs: [(Int, Int)] = []
    for _ in 0..<count / 4 {
      let members = (0..<2 + generator.nextInteger(below: most)).map { _ in
        let drawn = generator.nextInteger(below: count)
        return drawn % 3 == 0 ? drawn / 6 : drawn
      }
      for one in members { pairs += members.map { (one, $0) } }
    }
    return Graph(count, pairs)
  }

  private static func hubbed(_ graph: Graph) -> Graph {
    let hub = graph.nodeCount
    return Graph(
      hub + 1, graph.edges.map { ($0.tail, $0.head) } + (0..<hub).map { ($0, hub) })
  }

  private static func twice(_ graph: Graph) -> Graph {
    let count = graph.nodeCount
    let pairs = graph.edges.flatMap { edge in
      [(edge.tail, edge.head), (edge.tail + count, edge.head + count)]
    }
    return Graph(2 * count, pairs)
  }
}
