/// The ties of a network, each once, with Σ_q z_iq·z_qj/s_q and Σ_q z_iq·z_qj over the triangles it is a side of.
///
/// Nodes go by their ranks, which ascend with their numbers of contacts. A tie stands in the row of its end of
/// the lower rank, which has at most √(2*m*) entries (Chiba & Nishizeki 1985, doi 10.1137/0214017). The rows are
/// filled while the nodes are gone through by rank: a node comes to stand at the end of the row of each contact
/// below it, and of what stands before it there, those who are its contacts too are the third corners of
/// triangles. So each triangle is found once, at its highest corner; what is summed for the ties of that corner
/// lies close by, and the rest is read in the order of memory. The value owns its memory.
struct TriangleSums: ~Copyable {
  /// One over the sum and one over the strongest of a node's ties.
  struct Reciprocals {
    let total: Double
    let highest: Double
  }

  let nodeCount: Int
  /// How many ties there are.
  let tieCount: Int
  /// The node of each rank.
  let nodes: [UInt32]
  /// The reciprocals by rank.
  let reciprocals: UnsafeMutablePointer<Reciprocals>
  /// The ranks of the higher ends, row after row, ascending in each.
  let heads: UnsafeMutablePointer<UInt32>
  /// How strong the ties are.
  let strengths: UnsafeMutablePointer<Double>
  /// The two sums of each tie.
  let sums: UnsafeMutablePointer<SIMD2<Double>>
  /// Where each rank's row starts; one more entry than there are nodes.
  private let starts: UnsafeMutablePointer<UInt32>

  /// Finds all triangles.
  ///
  /// - Complexity: O(*n* + Σ *k*²) where *k* is how many contacts of higher ranks a node has; that is
  ///   O(*m*·√*m*).
  init(_ ties: Ties) {
    let ranks = NodeRanks(ties)
    (nodeCount, tieCount, nodes) = (ties.nodeCount, ties.contacts.count / 2, ranks.nodes)
    reciprocals = .scratch(nodeCount)
    starts = .scratch(nodeCount + 1)
    // All that grows with the ties stands in one piece of memory, which the allocator keeps for the next time
    // more readily than many.
    sums = .scratch(tieCount + (tieCount + 1) / 2 + (tieCount + 3) / 4)
    strengths = UnsafeMutableRawPointer(sums + tieCount)
      .bindMemory(to: Double.self, capacity: tieCount)
    heads = UnsafeMutableRawPointer(sums + tieCount + (tieCount + 1) / 2)
      .bindMemory(to: UInt32.self, capacity: tieCount)
    let lower = LowerContacts(ties, ranks)
    takeStarts(lower, ties)
    fill(lower)
  }

  deinit {
    reciprocals.deallocate()
    starts.deallocate()
    sums.deallocate()
  }

  /// The places of a rank's row in `heads`, `strengths` and `sums`.
  @inline(__always)
  func row(of rank: Int) -> Range<Int> { Int(starts[rank])..<Int(starts[rank + 1]) }

  // MARK: Filling

  private func takeStarts(_ lower: borrowing LowerContacts, _ ties: Ties) {
    starts[0] = 0
    for (rank, node) in nodes.enumerated() {
      let node = Int(node)
      reciprocals[rank] = lower.reciprocals[node]
      let above = ties.range(of: node).count - lower.range(of: node).count
      starts[rank + 1] = starts[rank] + UInt32(truncatingIfNeeded: above)
    }
  }

  private func fill(_ lower: borrowing LowerContacts) {
    var corner = TriangleCorner(self, mostBelow: lower.most)
    var entriesRead = 0
    for (rank, node) in nodes.enumerated() {
      entriesRead += corner.add(rank, lower, lower.range(of: Int(node)), to: self)
    }
    WorkCount.add(entries: entriesRead)
  }
}
