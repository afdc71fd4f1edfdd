/// Structural holes when all of the contacts' ties count.
///
/// With z the ties, s their sums and h the strongest of them, Σ_q p_iq·p_qj = Σ_q z_iq·z_qj/s_q ÷ s_i,
/// and what is redundant in i's contacts is Σ_j (Σ_q z_iq·z_qj) ÷ h_j ÷ s_i. Both sums over q are the
/// same from i and from j: each triangle adds three terms to either, one for each of its edges.
struct WholeNetworkHoles {
  /// A tie and the sums over its triangles.
  private struct Entry {
    /// Σ_q z_iq·z_qj/s_q and Σ_q z_iq·z_qj.
    var sums = SIMD2<Double>()
    /// z_ij
    var strength = 0.0
    /// 1/s of the end with more contacts.
    var share = 0.0
  }

  /// One over a node's total and one over its strongest tie.
  private struct Reciprocals {
    let total: Double
    let highest: Double
  }

  private let ties: Ties
  private let rows: OrientedRows
  private let nodes: [Reciprocals]
  private var entries: [Entry]

  init(_ ties: Ties) {
    self.ties = ties
    rows = OrientedRows(offsets: ties.offsets, neighbours: ties.contacts, withPlaces: true)
    nodes = Self.reciprocals(ties)
    entries = [Entry](repeating: Entry(), count: rows.heads.count)
    enterTies()
    addTriangles()
  }

  private static func reciprocals(_ ties: Ties) -> [Reciprocals] {
    ties.strengths.withUnsafeBufferPointer { strengths in
      (0..<ties.nodeCount).map { node in
        var (total, highest) = (0.0, 0.0)
        for entry in ties.range(of: node) {
          total += strengths[entry]
          highest = max(highest, strengths[entry])
        }
        return Reciprocals(total: 1 / total, highest: 1 / highest)
      }
    }
  }

  private mutating func enterTies() {
    for (place, strength) in zip(rows.places, ties.strengths) {
      entries[Int(place)].strength = strength
    }
    for (place, head) in rows.heads.enumerated() {
      entries[place].share = nodes[Int(head)].total
    }
  }

  private mutating func addTriangles() {
    nodes.withUnsafeBufferPointer { nodes in
      entries.withUnsafeMutableBufferPointer { entries in
        rows.forEachEdge { edge in
          let strength = entries[edge.place].strength
          let ofLow = strength * SIMD2(nodes[edge.low].total, 1)
          let ofMiddle = strength * SIMD2(nodes[edge.middle].total, 1)
          var between = SIMD2<Double>()
          for triangle in edge.triangles {
            let (across, onward) = (Int(triangle.across), Int(triangle.onward))
            let (fromLow, fromMiddle) = (entries[across].strength, entries[onward].strength)
            between += fromLow * fromMiddle * SIMD2(entries[across].share, 1)
            entries[across].sums += fromMiddle * ofMiddle
            entries[onward].sums += fromLow * ofLow
          }
          entries[edge.place].sums += between
        }
      }
    }
  }

  /// The positions of all nodes, in node order; `nil` for a node without contacts.
  var positions: [StructuralHoles.Position?] {
    var redundancy = [Double](repeating: 0, count: ties.nodeCount)
    let constraints = constraints(addingRedundancyTo: &redundancy)
    return (0..<ties.nodeCount).map { node in
      let row = ties.range(of: node)
      guard !row.isEmpty else { return nil }
      return StructuralHoles.Position(
        constraints: constraints[row], effectiveSize: Double(row.count) - redundancy[node])
    }
  }

  /// c_ij of each entry of the ties.
  private func constraints(addingRedundancyTo redundancy: inout [Double]) -> [Double] {
    [Double](unsafeUninitializedCapacity: ties.contacts.count) { constraints, filled in
      entries.withUnsafeBufferPointer { entries in
        nodes.withUnsafeBufferPointer { nodes in
          for node in 0..<ties.nodeCount {
            let own = nodes[node].total
            var redundant = 0.0
            for index in ties.range(of: node) {
              let entry = entries[Int(rows.places[index])]
              let invested = (entry.strength + entry.sums.x) * own
              constraints[index] = invested * invested
              redundant += entry.sums.y * nodes[ties.contacts[index]].highest
            }
            redundancy[node] = redundant * own
          }
        }
      }
      filled = ties.contacts.count
    }
  }
}
