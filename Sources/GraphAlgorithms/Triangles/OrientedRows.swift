/// The edges of an undirected graph, each with the end that has fewer neighbours, which makes every
/// triangle be found once.
///
/// Chiba & Nishizeki 1985, doi 10.1137/0214017: a node meets at most √(2*m*) others that have as many
/// neighbours as it or more. Equally many: the smaller index counts as more.
struct OrientedRows {
  /// An edge from a node to one above it, and what is needed to find the triangles over it.
  struct Edge {
    /// The ends, the one with fewer neighbours first.
    let (low, middle): (Int, Int)
    /// The place of the edge in the rows.
    let place: Int
    /// The places of the edges from `middle` on.
    let onward: Range<Int>
    fileprivate let heads: UnsafePointer<UInt32>
    fileprivate let placeOf: UnsafePointer<Int32>

    /// The end of an onward edge, and the place of the edge to it from `low`; negative when there is
    /// none, and no triangle.
    @inline(__always)
    func third(_ onward: Int) -> (node: Int, place: Int) {
      let node = Int(heads[onward])
      return (node, Int(placeOf[node]))
    }
  }

  /// Where each node's row starts; one more entry than there are nodes.
  private(set) var offsets: [UInt32]
  /// The other ends, row after row.
  private(set) var heads: [UInt32]

  /// Takes the rows of all neighbours, both ways.
  init(offsets rows: [Int], neighbours: [Int]) {
    let count = rows.count - 1
    offsets = [0]
    offsets.reserveCapacity(count + 1)
    heads = []
    heads.reserveCapacity(neighbours.count / 2)
    for node in 0..<count {
      let rank = (rows[node + 1] - rows[node], -node)
      for neighbour in neighbours[rows[node]..<rows[node + 1]]
      where rank < (rows[neighbour + 1] - rows[neighbour], -neighbour) {
        heads.append(UInt32(neighbour))
      }
      offsets.append(UInt32(heads.count))
    }
  }

  /// Calls `body` with every edge over which there may be triangles; each triangle is found from one
  /// edge and one onward edge of it.
  ///
  /// - Complexity: O(*m*·√*m*) onward edges in all.
  @inline(__always)
  func forEachEdge(_ body: (Edge) -> Void) {
    let placeOf = UnsafeMutablePointer<Int32>.filled(offsets.count, with: -1)
    var entriesRead = 0
    defer {
      placeOf.deallocate()
      WorkCount.add(entries: entriesRead)
    }
    heads.withUnsafeBufferPointer { entries in
      guard let heads = entries.baseAddress else { return }
      for low in 0..<offsets.count - 1 {
        let row = Int(offsets[low])..<Int(offsets[low + 1])
        guard row.count > 1 else { continue }
        for place in row { placeOf[Int(heads[place])] = Int32(place) }
        for place in row {
          let middle = Int(heads[place])
          let onward = Int(offsets[middle])..<Int(offsets[middle + 1])
          entriesRead += onward.count
          body(
            Edge(
              low: low, middle: middle, place: place, onward: onward, heads: heads,
              placeOf: placeOf))
        }
        for place in row { placeOf[Int(heads[place])] = -1 }
      }
    }
  }
}
