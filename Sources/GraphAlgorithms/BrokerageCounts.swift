import CollaborationGraph

/// How often each node has each brokerage role: how many open triads it is the middle of, by the
/// groups of the three (Gould & Fernandez 1989, doi 10.2307/270949).
///
/// An open triad is a → v → b without a → b; in an undirected graph two neighbours of v that aren't
/// joined, in either order. Triads with a node of no group are left out.
public struct BrokerageCounts: Sendable {
  private static let roleCount = BrokerageRole.allCases.count
  private let counts: [Int]

  /// Counts every role of every node in one pass.
  ///
  /// - Parameters:
  ///   - graph: the graph, directed or not.
  ///   - labels: the group of each node, negative for none.
  /// - Complexity: O(Σ over nodes of degree²) time, O(*n*) memory.
  public init(of graph: Graph, labels: [Int]) {
    var counts = [Int](repeating: 0, count: graph.nodeCount * Self.roleCount)
    let isDirected = graph.isDirected
    forEachOpenTriad(of: graph, labels: labels) { first, middle, last in
      let role = BrokerageRole(
        first: labels[first], middle: labels[middle], last: labels[last], isDirected: isDirected)
      counts[middle * Self.roleCount + role.rawValue] += 1
    }
    self.counts = counts
  }

  /// How often a node has a role.
  public subscript(role: BrokerageRole, node: Int) -> Int {
    counts[node * Self.roleCount + role.rawValue]
  }

  /// How many open triads a node is the middle of, whatever the role.
  public func total(of node: Int) -> Int {
    counts[(node * Self.roleCount)..<((node + 1) * Self.roleCount)].reduce(0, +)
  }

  /// How many open triads there are.
  public var total: Int { counts.reduce(0, +) }
}
