/// Structural holes when all of the contacts' ties count.
///
/// With z the ties, s their sums and h the strongest of them, Σ_q p_iq·p_qj = Σ_q z_iq·z_qj/s_q ÷ s_i,
/// and what is redundant in i's contacts is Σ_j (Σ_q z_iq·z_qj) ÷ h_j ÷ s_i. Both sums over q are the
/// same from i and from j: each triangle adds three terms to either, one for each of its edges.
struct WholeNetworkHoles: ~Copyable {
  private let ties: Ties
  private let ranked: RankedTies

  init(_ ties: Ties) {
    self.ties = ties
    ranked = RankedTies(ties)
    TriangleSums.fill(ranked)
  }

  /// The positions of all nodes, in node order; `nil` for a node without contacts.
  var positions: [StructuralHoles.Position?] {
    // By rank, then by node.
    let redundancy = UnsafeMutablePointer<Double>.filled(ties.nodeCount, with: 0)
    defer { redundancy.deallocate() }
    let constraints = constraints(addingRedundancyTo: redundancy)
    var redundant = [Double](repeating: 0, count: ties.nodeCount)
    for rank in 0..<ties.nodeCount {
      redundant[Int(ranked.nodes[rank])] = redundancy[rank] * ranked.reciprocals[rank].total
    }
    return redundant.enumerated().map { node, redundant in
      let row = ties.range(of: node)
      guard !row.isEmpty else { return nil }
      return StructuralHoles.Position(
        constraints: constraints[row], effectiveSize: Double(row.count) - redundant)
    }
  }

  /// c_ij of each entry of the ties.
  private func constraints(
    addingRedundancyTo redundancy: UnsafeMutablePointer<Double>
  ) -> [Double] {
    [Double](unsafeUninitializedCapacity: ties.contacts.count) { constraints, filled in
      for rank in 0..<ties.nodeCount {
        let own = ranked.reciprocals[rank]
        var redundant = 0.0
        for place in ranked.row(of: rank) {
          let head = Int(ranked.heads[place])
          let other = ranked.reciprocals[head]
          let sums = ranked.sums[place]
          let invested = (ranked.strengths[place].y + sums.x) * SIMD2(own.total, other.total)
          let squares = invested * invested
          constraints[Int(ranked.places[place].own)] = squares.x
          constraints[Int(ranked.places[place].turned)] = squares.y
          redundant += sums.y * other.highest
          redundancy[head] += sums.y * own.highest
        }
        redundancy[rank] += redundant
      }
      filled = ties.contacts.count
    }
  }
}
