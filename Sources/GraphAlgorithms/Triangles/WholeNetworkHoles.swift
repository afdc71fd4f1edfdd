/// Structural holes when all of the contacts' ties count.
///
/// With z the ties and s their sums, Σ_q p_iq·p_qj = Σ_q z_iq·z_qj/s_q ÷ s_i, and the sum is the same
/// from i and from j: each triangle adds three terms to it, one for each of its edges. What is
/// redundant takes two terms for each corner.
struct WholeNetworkHoles {
  private let ties: Ties
  private let rows: OrientedRows
  /// The entry of `rows` that each entry of `ties` is the one or the other end of.
  private var places: [UInt32]
  /// Strengths of the entries of `rows`.
  private var strengths: [Double]
  /// Σ_q z_iq·z_qj/s_q of each entry of `rows`.
  private var indirect: [Double]
  /// Σ_j Σ_q z_iq·m_jq of each node.
  private var redundancy: [Double]
  private let totals: [Double]

  init(_ ties: Ties) {
    self.ties = ties
    rows = OrientedRows(offsets: ties.offsets, neighbours: ties.contacts)
    totals = (0..<ties.nodeCount).map { ties.strengths[ties.range(of: $0)].reduce(0, +) }
    places = [UInt32](repeating: 0, count: ties.contacts.count)
    strengths = [Double](repeating: 0, count: rows.heads.count)
    indirect = strengths
    redundancy = [Double](repeating: 0, count: ties.nodeCount)
    findPlaces()
    addTriangles()
  }

  /// The positions of all nodes, in node order; `nil` for a node without contacts.
  var positions: [StructuralHoles.Position?] {
    (0..<ties.nodeCount).map { node in
      let row = ties.range(of: node)
      guard !row.isEmpty else { return nil }
      let constraints = row.map { entry in
        let invested = (ties.strengths[entry] + indirect[Int(places[entry])]) / totals[node]
        return invested * invested
      }
      return StructuralHoles.Position(
        constraints: constraints,
        effectiveSize: Double(row.count) - redundancy[node] / totals[node])
    }
  }

  /// The two entries of a tie: rows are in ascending order, so that a node's entries come up in the
  /// order of those who name it.
  private mutating func findPlaces() {
    var next = ties.offsets
    var place = 0
    for node in 0..<ties.nodeCount {
      for entry in ties.range(of: node) {
        let contact = ties.contacts[entry]
        if place < Int(rows.offsets[node + 1]), rows.heads[place] == UInt32(contact) {
          places[entry] = UInt32(place)
          places[next[contact]] = UInt32(place)
          strengths[place] = ties.strengths[entry]
          place += 1
        }
        next[contact] += 1
      }
    }
  }

  private mutating func addTriangles() {
    let nodes = (0..<ties.nodeCount).map { node in
      Reciprocals(
        total: 1 / totals[node],
        highest: 1 / ties.strengths[ties.range(of: node)].reduce(0) { max($0, $1) })
    }
    nodes.withUnsafeBufferPointer { nodes in
      strengths.withUnsafeBufferPointer { strengths in
        indirect.withUnsafeMutableBufferPointer { indirect in
          redundancy.withUnsafeMutableBufferPointer { redundancy in
            let sums = Sums(
              nodes: nodes, strengths: strengths, indirect: indirect, redundancy: redundancy)
            rows.forEachEdge { sums.addTriangles(over: $0) }
          }
        }
      }
    }
  }

  /// One over a node's total and one over its strongest tie.
  private struct Reciprocals {
    let total: Double
    let highest: Double
  }

  /// What the innermost loop reads and adds to.
  private struct Sums {
    let nodes: UnsafeBufferPointer<Reciprocals>
    let strengths: UnsafeBufferPointer<Double>
    let indirect: UnsafeMutableBufferPointer<Double>
    let redundancy: UnsafeMutableBufferPointer<Double>

    @inline(__always)
    func addTriangles(over edge: OrientedRows.Edge) {
      let (low, middle) = (nodes[edge.low], nodes[edge.middle])
      let strength = strengths[edge.place]
      var (between, ofLow, ofMiddle) = (0.0, 0.0, 0.0)
      for onward in edge.onward {
        let (node, place) = edge.third(onward)
        guard place >= 0 else { continue }
        let (fromLow, fromMiddle) = (strengths[place], strengths[onward])
        let third = nodes[node]
        between += fromLow * fromMiddle * third.total
        indirect[place] += strength * fromMiddle * middle.total
        indirect[onward] += strength * fromLow * low.total
        ofLow += fromMiddle * (fromLow * middle.highest + strength * third.highest)
        ofMiddle += fromLow * (fromMiddle * low.highest + strength * third.highest)
        redundancy[node] +=
          strength * (fromMiddle * low.highest + fromLow * middle.highest)
      }
      indirect[edge.place] += between
      redundancy[edge.low] += ofLow
      redundancy[edge.middle] += ofMiddle
    }
  }
}
