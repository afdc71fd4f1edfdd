import CollaborationGraph
import GraphAlgorithms

extension Graph {
  /// A graph from pairs, each edge with strength 1.
  public init(_ nodeCount: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) {
    self.init(nodeCount: nodeCount, edges: pairs.map { Edge($0, $1) }, isDirected: isDirected)
  }

  /// Node 0 in the middle, the others joined to it only.
  public static func star(leaves: Int) -> Graph { Graph(leaves + 1, (1...leaves).map { (0, $0) }) }

  /// 0–1–2–…
  public static func path(_ nodeCount: Int) -> Graph {
    Graph(nodeCount, (1..<nodeCount).map { ($0 - 1, $0) })
  }

  /// 0–1–2–…–0
  public static func cycle(_ nodeCount: Int) -> Graph {
    Graph(nodeCount, (0..<nodeCount).map { ($0, ($0 + 1) % nodeCount) })
  }

  /// Krackhardt's kite: A … J are 0 … 9; F–H–I–J is the tail, G–H its other string.
  public static let kite = Graph(
    10,
    [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  /// Every pair joined.
  public static func complete(_ nodeCount: Int) -> Graph {
    Graph(nodeCount, (0..<nodeCount).flatMap { head in (0..<head).map { ($0, head) } })
  }

  /// Each pair (directed: each ordered pair) joined with probability `density`.
  public static func random(
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

/// The small graphs that kernels are compared with brute force on.
public enum SmallGraphs {
  /// Every undirected graph of up to five nodes (1,100 of them), and 160 random ones of 6 and 7.
  public static var undirected: [Graph] {
    var graphs = (0...5).flatMap(everyGraph)
    var generator = SeededGenerator(seed: 6_007)
    for density in [0.2, 0.35, 0.5, 0.8] {
      for count in 0..<40 {
        graphs.append(.random(6 + count % 2, density: density, using: &generator))
      }
    }
    return graphs
  }

  /// 200 random directed graphs of two to seven nodes.
  public static var directed: [Graph] {
    var generator = SeededGenerator(seed: 7_006)
    return (0..<200).map { count in
      .random(
        2 + count % 6, density: count % 2 == 0 ? 0.25 : 0.5, isDirected: true, using: &generator)
    }
  }

  private static func everyGraph(_ nodeCount: Int) -> [Graph] {
    let pairs = (0..<nodeCount).flatMap { head in (0..<head).map { ($0, head) } }
    return (0..<(1 << pairs.count)).map { choice in
      Graph(nodeCount, pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] })
    }
  }
}
