import CollaborationGraph

/// The equations z_i − d·Σ_j w_ij/s_j·z_j = 1 of an undirected graph, solved for its trees: leaf after
/// leaf, as long as there are any, is put into the equation of the one neighbour it has left.
///
/// With w the weights, s their sums at each node and d the damping. What is left over is
/// α_i·z_i − d·Σ_j w_ij/s_j·z_j = c_i among the other nodes. A leaf names a single other unknown, so
/// that nothing is filled in, and takes from α and adds to c what can't cancel out. Trees go altogether
/// but for a node each.
///
/// - Complexity: O(*n* + *m*).
struct LeafElimination {
  /// A graph in which fewer than one in so many nodes is a leaf is left as it is.
  private static let fewestLeaves = 8

  private struct Leaf {
    let node: Int
    /// The neighbour it had left.
    let joint: Int
    let weight: Double
  }

  /// s of every node.
  let strengths: [Double]
  /// α and c of every node.
  private(set) var (diagonal, right): ([Double], [Double])
  /// The nodes that are left, in ascending order.
  private(set) var rest: [Int] = []
  private var leaves: [Leaf] = []
  private let damping: Double

  init(of rows: CompressedRows, damping: Double) {
    self.damping = damping
    strengths = (0..<rows.count).map { node in
      rows.range(of: node).reduce(0) { $0 + rows.weights[$1] }
    }
    diagonal = [Double](repeating: 1, count: rows.count)
    right = diagonal
    var remaining = (0..<rows.count).map { rows.degree(of: $0) }
    var isGone = [Bool](repeating: false, count: rows.count)
    guard Self.fewestLeaves * remaining.count(where: { $0 == 1 }) >= rows.count else {
      rest = Array(0..<rows.count)
      return
    }
    for start in 0..<rows.count {
      var node = start
      while remaining[node] == 1, strengths[node] > 0,
        let entry = rows.range(of: node).first(where: { !isGone[rows.neighbours[$0]] })
      {
        eliminate(Leaf(node: node, joint: rows.neighbours[entry], weight: rows.weights[entry]))
        isGone[node] = true
        remaining[node] = 0
        node = rows.neighbours[entry]
        remaining[node] -= 1
      }
    }
    rest = isGone.indices.filter { !isGone[$0] }
  }

  private mutating func eliminate(_ leaf: Leaf) {
    let up = damping * leaf.weight / strengths[leaf.node] / diagonal[leaf.node]
    diagonal[leaf.joint] -= up * (damping * leaf.weight / strengths[leaf.joint])
    right[leaf.joint] += up * right[leaf.node]
    leaves.append(leaf)
  }

  /// z of every node, from those of the nodes that are left, in their order.
  func solved(_ ofRest: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: strengths.count)
    for (node, value) in zip(rest, ofRest) { values[node] = value }
    for leaf in leaves.reversed() {
      let above = damping * leaf.weight / strengths[leaf.joint] * values[leaf.joint]
      values[leaf.node] = (right[leaf.node] + above) / diagonal[leaf.node]
    }
    return values
  }
}
