/// The edges of an undirected graph, each with the end that has fewer neighbours, which makes every
/// triangle be found once.
///
/// Chiba & Nishizeki 1985, doi 10.1137/0214017: a node meets at most √(2*m*) others that have as many
/// neighbours as it or more. Equally many: the smaller index counts as more.
struct OrientedRows {
  /// A triangle over an edge.
  struct Triangle {
    /// The place of the edge from the edge's second end to the third corner.
    let onward: Int32
    /// The place of the edge from the edge's first end to the third corner.
    let across: Int32
  }

  /// An edge from a node to one above it, and the triangles over it.
  struct Edge {
    /// The ends, the one with fewer neighbours first.
    let (low, middle): (Int, Int)
    /// The place of the edge in the rows.
    let place: Int
    /// The triangles found from this edge.
    let triangles: UnsafeBufferPointer<Triangle>
  }

  /// Where each node's row starts; one more entry than there are nodes.
  private(set) var offsets: [UInt32] = [0]
  /// The other ends, row after row.
  private(set) var heads: [UInt32] = []

  /// Takes the rows of all neighbours, both ways.
  init(offsets rows: [Int], neighbours: [Int]) {
    let count = rows.count - 1
    offsets.reserveCapacity(count + 1)
    heads = [UInt32](repeating: 0, count: neighbours.count / 2 + 1)
    let degrees = zip(rows, rows.dropFirst()).map { UInt32($1 - $0) }
    heads.withUnsafeMutableBufferPointer { heads in
      degrees.withUnsafeBufferPointer { degrees in
        neighbours.withUnsafeBufferPointer { neighbours in
          var place = 0
          for node in 0..<count {
            let degree = degrees[node]
            for entry in rows[node]..<rows[node + 1] {
              let neighbour = neighbours[entry]
              let other = degrees[neighbour]
              let isBelow = degree > other || degree == other && node < neighbour
              // Written whether or not the edge stands here, so that there is nothing to guess wrong.
              heads[place] = UInt32(truncatingIfNeeded: neighbour)
              place += isBelow ? 0 : 1
            }
            offsets.append(UInt32(place))
          }
        }
      }
    }
    heads.removeLast()
  }

  /// Calls `body` with every edge over which there are triangles; each triangle is found from one edge
  /// and one onward edge of it.
  ///
  /// - Complexity: O(*m*·√*m*) onward edges in all.
  @inline(__always)
  func forEachEdge(_ body: (Edge) -> Void) {
    let longest = zip(offsets, offsets.dropFirst()).reduce(0) { max($0, Int($1.1 - $1.0)) }
    let placeOf = UnsafeMutablePointer<Int32>.filled(offsets.count, with: -1)
    let triangles = UnsafeMutablePointer<Triangle>.scratch(longest + 1)
    var entriesRead = 0
    defer {
      placeOf.deallocate()
      triangles.deallocate()
      WorkCount.add(entries: entriesRead)
    }
    heads.withUnsafeBufferPointer { heads in
      for low in 0..<offsets.count - 1 {
        let row = Int(offsets[low])..<Int(offsets[low + 1])
        guard row.count > 1 else { continue }
        for place in row { placeOf[Int(heads[place])] = Int32(truncatingIfNeeded: place) }
        for place in row {
          let middle = Int(heads[place])
          let onward = Int(offsets[middle])..<Int(offsets[middle + 1])
          entriesRead += onward.count
          // Again written whether or not it is one, and counted only if it is.
          var found = 0
          for entry in onward {
            let across = placeOf[Int(heads[entry])]
            triangles[found] = Triangle(
              onward: Int32(truncatingIfNeeded: entry), across: across)
            found += across >= 0 ? 1 : 0
          }
          guard found > 0 else { continue }
          body(
            Edge(
              low: low, middle: middle, place: place,
              triangles: UnsafeBufferPointer(start: triangles, count: found)))
        }
        for place in row { placeOf[Int(heads[place])] = -1 }
      }
    }
  }
}
