import CollaborationGraph

/// Which nodes are sure to rank below which others, whatever the centrality: those whose
/// neighbours are all neighbours of the other, or the other itself.
///
/// Ignores direction and weights. Two nodes with the same neighbours, each other apart, dominate
/// each other and neither strictly; otherwise the dominating one has the higher degree (Schoch &
/// Brandes 2016, doi 10.1017/S0956792516000401).
public struct NeighbourhoodInclusion: Sendable, Equatable {
  /// How many others strictly dominate each node.
  public private(set) var dominating: [Int]
  /// How many others each node strictly dominates.
  public private(set) var dominated: [Int]

  /// Compares the neighbours of all pairs of nodes that share some, or are neighbours.
  ///
  /// - Complexity: O(Σ over edges of the two degrees).
  public init(in graph: Graph) {
    let rows = graph.undirected.successors
    dominating = [Int](repeating: 0, count: rows.count)
    dominated = dominating
    var common = dominating
    for node in 0..<rows.count {
      compare(node, in: rows, common: &common)
    }
    let isolateCount = (0..<rows.count).count { rows.degree(of: $0) == 0 }
    for node in 0..<rows.count {
      if rows.degree(of: node) == 0 {
        dominating[node] = rows.count - isolateCount
      } else {
        dominated[node] += isolateCount
      }
    }
  }

  private mutating func compare(_ node: Int, in rows: CompressedRows, common: inout [Int]) {
    let degree = rows.degree(of: node)
    var met: [Int] = []
    func meet(_ other: Int) {
      if common[other] == 0 { met.append(other) }
      common[other] += 1
    }
    for neighbour in rows[node] {
      meet(neighbour)
      for other in rows[neighbour] where other != node { meet(other) }
    }
    for other in met {
      if common[other] == degree, rows.degree(of: other) > degree {
        dominating[node] += 1
        dominated[other] += 1
      }
      common[other] = 0
    }
  }
}
