/// Structural holes when all of the contacts' ties count.
///
/// With z the ties, s their sums and h the strongest of them, Σ_q p_iq·p_qj = Σ_q z_iq·z_qj/s_q ÷ s_i,
/// and what is redundant in i's contacts is Σ_j (Σ_q z_iq·z_qj) ÷ h_j ÷ s_i. Both sums over q are the
/// same from i and from j: each triangle adds three terms to either, one for each of its edges.
struct WholeNetworkHoles: ~Copyable {
  private let ties: Ties
  private let sums: TriangleSums

  init(_ ties: Ties) {
    self.ties = ties
    sums = TriangleSums(ties)
  }

  /// The positions of all nodes, in node order; `nil` for a node without contacts.
  var positions: [StructuralHoles.Position?] {
    // By rank: the sum of constraints, and what is redundant.
    let totals = UnsafeMutablePointer<SIMD2<Double>>.filled(ties.nodeCount, with: SIMD2())
    defer { totals.deallocate() }
    forEachTie { low, high, squares, redundant in
      totals[low] += SIMD2(squares.x, redundant.x)
      totals[high] += SIMD2(squares.y, redundant.y)
    }
    var positions = [StructuralHoles.Position?](repeating: nil, count: ties.nodeCount)
    for (rank, node) in sums.nodes.enumerated() {
      let count = ties.range(of: Int(node)).count
      guard count > 0 else { continue }
      positions[Int(node)] = StructuralHoles.Position(
        contactCount: count, constraint: totals[rank].x,
        effectiveSize: Double(count) - totals[rank].y * sums.reciprocals[rank].total)
    }
    return positions
  }

  /// How far each node's constraint comes from a few of its contacts; `nil` below two.
  var hierarchies: [Double?] {
    let constraints = UnsafeMutablePointer<Double>.filled(ties.nodeCount, with: 0)
    let disorders = UnsafeMutablePointer<Double>.filled(ties.nodeCount, with: 0)
    defer {
      constraints.deallocate()
      disorders.deallocate()
    }
    forEachTie { low, high, squares, _ in
      constraints[low] += squares.x
      constraints[high] += squares.y
    }
    let counts = sums.nodes.map { Double(ties.range(of: Int($0)).count) }
    forEachTie { low, high, squares, _ in
      disorders[low] += StructuralHoles.disorder(squares.x * counts[low] / constraints[low])
      disorders[high] += StructuralHoles.disorder(squares.y * counts[high] / constraints[high])
    }
    var hierarchies = [Double?](repeating: nil, count: ties.nodeCount)
    for (rank, node) in sums.nodes.enumerated() {
      hierarchies[Int(node)] = StructuralHoles.hierarchy(disorders[rank], contacts: counts[rank])
    }
    return hierarchies
  }

  /// Calls `body` with the ranks of the ends of each tie, the constraint that each end has from the other, and
  /// what is redundant in it for each, times the sum of its ties.
  @inline(__always)
  private func forEachTie(_ body: (Int, Int, SIMD2<Double>, SIMD2<Double>) -> Void) {
    for low in 0..<ties.nodeCount {
      let own = sums.reciprocals[low]
      for place in sums.row(of: low) {
        let high = Int(sums.heads[place])
        let other = sums.reciprocals[high]
        let both = sums.sums[place]
        let invested = (sums.strengths[place] + both.x) * SIMD2(own.total, other.total)
        body(low, high, invested * invested, both.y * SIMD2(other.highest, own.highest))
      }
    }
  }
}
