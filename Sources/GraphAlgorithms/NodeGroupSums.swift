import CollaborationGraph

/// The weight of each node's edges to its own group and to others.
///
/// Follows edges from tail to head. Edges to nodes of no group (a negative label) are left out; a
/// node of no group has no own group and no others, and both sums are 0. The weights of a node are
/// counted in units of the strongest of those counted, so that no sum overflows; a graph without
/// weights gives whole numbers.
public struct NodeGroupSums: Sendable {
  /// The weight of each node's edges to its own group.
  public let own: [Double]
  /// The weight of each node's edges to other groups.
  public let others: [Double]

  /// Sums the edges of each node.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(of graph: Graph, labels: [Int]) {
    let rows = graph.successors
    var own = [Double](repeating: 0, count: graph.nodeCount)
    var others = own
    for node in 0..<graph.nodeCount where labels[node] >= 0 {
      let unit = strongest(in: rows, of: node, labels: labels)
      for position in rows.range(of: node) where labels[rows.neighbours[position]] >= 0 {
        let weight = rows.weights[position] / unit
        if labels[rows.neighbours[position]] == labels[node] {
          own[node] += weight
        } else {
          others[node] += weight
        }
      }
    }
    self.own = own
    self.others = others
  }
}

/// How evenly each node's edges are spread over groups.
///
/// 1 − Σ over groups of (share of the node's weight)² (Guimerà & Amaral 2005,
/// doi 10.1038/nature03288).
///
/// Edges to nodes of no group (a negative label) are left out; the node itself needs none.
///
/// - Returns: the coefficient of each node; `nil` for a node without an edge that counts.
/// - Complexity: O(*n* + *m* log *m* + groups).
public func participationCoefficients(
  of graph: Graph, labels: [Int], groupCount: Int
) -> [Double?] {
  let rows = graph.successors
  var sums = [Double](repeating: 0, count: groupCount)
  return (0..<graph.nodeCount).map { node in
    let positions = rows.range(of: node).filter { labels[rows.neighbours[$0]] >= 0 }
    guard !positions.isEmpty else { return nil }
    let unit = strongest(in: rows, of: node, labels: labels)
    for position in positions {
      sums[labels[rows.neighbours[position]]] += rows.weights[position] / unit
    }
    defer { for position in positions { sums[labels[rows.neighbours[position]]] = 0 } }
    return spread(of: sums, over: positions.map { labels[rows.neighbours[$0]] })
  }
}

/// 1 − Σ (share of the sum)² over the distinct places named; `nil` when the sum vanishes.
private func spread(of sums: [Double], over places: [Int]) -> Double? {
  let filled = Set(places).sorted().map { sums[$0] }
  let total = filled.reduce(0, +)
  guard total > 0 else { return nil }
  return 1 - filled.reduce(0) { $0 + ($1 / total) * ($1 / total) }
}

/// The largest weight of a node's edges to nodes with a group; 0 without any.
private func strongest(in rows: CompressedRows, of node: Int, labels: [Int]) -> Double {
  var strongest = 0.0
  for position in rows.range(of: node) where labels[rows.neighbours[position]] >= 0 {
    strongest = max(strongest, rows.weights[position])
  }
  return strongest
}
