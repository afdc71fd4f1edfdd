import CollaborationGraph

/// The number of triangles each node is a corner of, ignoring direction and weights.
///
/// Each edge's two rows are merged once; a triangle is found from each of its three edges and
/// counted for the corner opposite.
///
/// - Complexity: O(Σ over edges of the two degrees).
public func triangleCounts(of graph: Graph) -> [Int] {
  let simple = graph.undirected
  var counts = [Int](repeating: 0, count: graph.nodeCount)
  for edge in simple.edges {
    forEachCommon(simple.successors[edge.tail], simple.successors[edge.head]) { counts[$0] += 1 }
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
