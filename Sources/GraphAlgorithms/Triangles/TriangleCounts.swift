import CollaborationGraph

/// The number of triangles each node is a corner of, ignoring direction and weights.
///
/// Each triangle is found once, from its corner with fewest neighbours.
///
/// - Complexity: O(*m*·√*m*).
public func triangleCounts(of graph: Graph) -> [Int] {
  let neighbours = graph.undirected.successors
  let rows = OrientedRows(offsets: neighbours.offsets, neighbours: neighbours.neighbours)
  var counts = [Int](repeating: 0, count: graph.nodeCount)
  counts.withUnsafeMutableBufferPointer { counts in
    rows.heads.withUnsafeBufferPointer { heads in
      rows.forEachEdge { edge in
        for triangle in edge.triangles { counts[Int(heads[Int(triangle.onward)])] += 1 }
        counts[edge.low] += edge.triangles.count
        counts[edge.middle] += edge.triangles.count
      }
    }
  }
  return counts
}

/// Calls `body` with every value that two ascending rows share.
func forEachCommon(_ first: ArraySlice<Int>, _ second: ArraySlice<Int>, _ body: (Int) -> Void) {
  var left = first.startIndex
  var right = second.startIndex
  while left < first.endIndex, right < second.endIndex {
    if first[left] == second[right] {
      body(first[left])
      left += 1
      right += 1
    } else if first[left] < second[right] {
      left += 1
    } else {
      right += 1
    }
  }
}
