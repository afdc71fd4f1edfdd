import CollaborationGraph

/// Drawn outcomes of the independent cascade: each edge passes something on once, with a probability.
///
/// In an undirected graph one draw of each edge is enough: the second end to be reached has nothing
/// left to pass back. So each draw keeps every edge with its probability, and a node reaches its
/// component. Draws are seeded: the same input gives the same bits.
///
/// - SeeAlso: Kempe, Kleinberg & Tardos (2003), doi 10.1145/956750.956769.
public struct CascadeOutcomes: SpreadingOutcomes {
  public let nodeCount: Int
  public let drawCount: Int
  /// The component of each node of each draw, named by one of its nodes.
  private let components: [Int32]
  /// The size of each node's component of each draw.
  private let sizes: [Int32]

  /// Draws outcomes in an undirected graph.
  ///
  /// - Parameters:
  ///   - graph: the graph; its direction is ignored.
  ///   - draws: how many, at least 1.
  ///   - seed: fixes the draws.
  ///   - probability: of an edge's weight, 0–1.
  /// - Complexity: O(draws · (*n* + *m*)) time, O(draws · *n*) memory.
  public init(in graph: Graph, draws: Int, seed: UInt64, probability: (Double) -> Double) {
    precondition(draws > 0, "no draws")
    let edges = graph.undirected.edges
    let chances = edges.map { probability($0.weight) }
    var generator = SeededGenerator(seed: seed)
    var forest = DrawnComponents(nodeCount: graph.nodeCount)
    var components: [Int32] = []
    var sizes: [Int32] = []
    components.reserveCapacity(draws * graph.nodeCount)
    sizes.reserveCapacity(draws * graph.nodeCount)
    for _ in 0..<draws {
      forest.reset()
      for (edge, chance) in zip(edges, chances) where generator.nextUnit() < chance {
        forest.join(edge.tail, edge.head)
      }
      for node in 0..<graph.nodeCount {
        let root = forest.root(of: node)
        components.append(Int32(root))
        sizes.append(Int32(forest.size(of: root)))
      }
    }
    nodeCount = graph.nodeCount
    drawCount = draws
    self.components = components
    self.sizes = sizes
  }

  public func gain(of node: Int, beyond reached: [Bool]) -> DrawnTotal {
    var total = DrawnTotal()
    for place in stride(from: node, to: components.count, by: nodeCount) {
      total.add(reached[place] ? 0 : Int(sizes[place]))
    }
    return total
  }

  public func spread(from node: Int, into reached: inout [Bool]) {
    for start in stride(from: 0, to: components.count, by: nodeCount)
    where !reached[start + node] {
      let component = components[start + node]
      for place in start..<start + nodeCount where components[place] == component {
        reached[place] = true
      }
    }
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
