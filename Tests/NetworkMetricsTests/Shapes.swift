import CollaborationGraph
import GraphAlgorithms

extension Graph {
  /// A graph from pairs, each edge with strength 1.
  init(_ nodeCount: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) {
    self.init(nodeCount: nodeCount, edges: pairs.map { Edge($0, $1) }, isDirected: isDirected)
  }

  /// Node 0 in the middle, the others joined to it only.
  static func star(leaves: Int) -> Graph { Graph(leaves + 1, (1...leaves).map { (0, $0) }) }

  /// 0–1–2–…
  static func path(_ nodeCount: Int) -> Graph {
    Graph(nodeCount, (1..<nodeCount).map { ($0 - 1, $0) })
  }

  /// 0–1–2–…–0
  static func cycle(_ nodeCount: Int) -> Graph {
    Graph(nodeCount, (0..<nodeCount).map { ($0, ($0 + 1) % nodeCount) })
  }

  /// Krackhardt's kite: A … J are 0 … 9; F–H–I–J is the tail, G–H its other string.
  static let kite = Graph(
    10,
    [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  /// Every pair joined.
  static func complete(_ nodeCount: Int) -> Graph {
    Graph(nodeCount, (0..<nodeCount).flatMap { head in (0..<head).map { ($0, head) } })
  }

  /// Each pair (directed: each ordered pair) joined with probability `density`.
  static func random(
    _ nodeCount: Int, density: Double, isDirected: Bool = false,
    using generator: inout SeededGenerator
  ) -> Graph {
    var pairs: [(Int, Int)] = []
    for tail in 0..<nodeCount {
      for head in 0..<nodeCount where isDirected ? tail != head : tail < head {
        if generator.nextUnit() < density { pairs.append((tail, head)) }
      }
    }
    return Graph(nodeCount, pairs, isDirected: isDirected)
  }
}
