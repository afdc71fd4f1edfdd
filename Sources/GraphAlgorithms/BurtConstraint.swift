import CollaborationGraph

/// Burt's constraint of each node over the whole network, ignoring direction and weights.
///
/// c(i) = Σ_j (p_ij + Σ_q p_iq·p_qj)², p_ij = 1/k_i for neighbours (Burt 1992). The inner sum is
/// (1/k_i)·Σ_q 1/k_q over the common neighbours q of i and j, so each edge needs one merge of two
/// rows.
///
/// - Returns: the constraint of each node; `nil` for a node without neighbours.
/// - Complexity: O(Σ over edges of the two degrees).
public func burtConstraints(of graph: Graph) -> [Double?] {
  let rows = graph.undirected.successors
  let inverse = (0..<rows.count).map { 1 / Double(rows.degree(of: $0)) }
  return (0..<rows.count).map { node in
    guard rows.degree(of: node) > 0 else { return nil }
    return rows[node].reduce(0) { sum, neighbour in
      var indirect = 0.0
      forEachCommon(rows[node], rows[neighbour]) { indirect += inverse[$0] }
      let invested = inverse[node] * (1 + indirect)
      return sum + invested * invested
    }
  }
}
