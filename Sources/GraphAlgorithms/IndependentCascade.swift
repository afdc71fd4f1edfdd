import CollaborationGraph

/// Something that spreads from some nodes, each edge passing it on once with a probability.
///
/// In an undirected graph one draw of each edge is enough: the second end to be reached has nothing
/// left to pass back. So each draw keeps every edge with its probability, and what the seeds can
/// reach is reached. Draws are seeded: the same input gives the same bits.
///
/// - SeeAlso: Kempe, Kleinberg & Tardos (2003), doi 10.1145/956750.956769.
public struct IndependentCascade: Sendable, Equatable {
  /// The share of the draws in which each node is reached; 1 for a seed.
  public let probabilities: [Double]
  /// How many nodes other than the seeds are reached on average.
  public let expected: Double
  /// The standard error of that mean over the draws.
  public let standardError: Double
  /// How many more are reached on average with each node as one more seed, itself included; 0 for a
  /// seed.
  public let gains: [Double]

  /// Draws a cascade in an undirected graph.
  ///
  /// - Parameters:
  ///   - graph: the graph; its direction is ignored.
  ///   - seeds: the nodes it starts from.
  ///   - draws: how many times, at least 1.
  ///   - seed: fixes the draws.
  ///   - probability: of an edge's weight, 0–1.
  /// - Complexity: O(draws · (*n* + *m*)).
  public init(
    in graph: Graph, from seeds: [Int], draws: Int, seed: UInt64,
    probability: (Double) -> Double
  ) {
    let edges = graph.undirected.edges
    let chances = edges.map { probability($0.weight) }
    var generator = SeededGenerator(seed: seed)
    var forest = DrawnComponents(nodeCount: graph.nodeCount)
    var reached = [Int](repeating: 0, count: graph.nodeCount)
    var added = reached
    var (sum, squares) = (0, 0)
    for _ in 0..<draws {
      forest.reset()
      for (edge, chance) in zip(edges, chances) where generator.nextUnit() < chance {
        forest.join(edge.tail, edge.head)
      }
      let roots = Set(seeds.map { forest.root(of: $0) })
      var count = -seeds.count
      for node in 0..<graph.nodeCount {
        let root = forest.root(of: node)
        if roots.contains(root) {
          reached[node] += 1
          count += 1
        } else {
          added[node] += forest.size(of: root)
        }
      }
      sum += count
      squares += count * count
    }
    let total = Double(draws)
    probabilities = reached.map { Double($0) / total }
    gains = added.map { Double($0) / total }
    expected = Double(sum) / total
    let variance = Double(squares) / total - expected * expected
    standardError = (max(0, variance) / total).squareRoot()
  }
}

/// Disjoint sets with union by size.
private struct DrawnComponents {
  private var parents: [Int]
  private var sizes: [Int]

  init(nodeCount: Int) {
    parents = Array(0..<nodeCount)
    sizes = [Int](repeating: 1, count: nodeCount)
  }

  mutating func reset() {
    for node in parents.indices {
      parents[node] = node
      sizes[node] = 1
    }
  }

  mutating func root(of node: Int) -> Int {
    var current = node
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    guard first != second else { return }
    let (large, small) = sizes[first] < sizes[second] ? (second, first) : (first, second)
    parents[small] = large
    sizes[large] += sizes[small]
  }

  func size(of root: Int) -> Int { sizes[root] }
}
