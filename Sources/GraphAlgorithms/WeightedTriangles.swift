import CollaborationGraph

/// The strength of the triangles each node is a corner of: the sum over them of the cube root of
/// the product of the three weights, each divided by the largest weight of the graph.
///
/// Onnela, Saramäki, Kertész & Kaski (2005), doi 10.1103/PhysRevE.71.065103. Direction is ignored;
/// a triangle counts once for each of its corners.
///
/// - Complexity: O(Σ over edges of the two degrees).
public func triangleIntensities(of graph: Graph) -> [Double] {
  let rows = graph.undirected.successors
  let largest = rows.weights.max() ?? 1
  let roots = rows.weights.map { cubeRoot($0 / largest) }
  var sums = [Double](repeating: 0, count: rows.count)
  forEachTriangle(in: rows) { corners, sides in
    let intensity = roots[sides.0] * roots[sides.1] * roots[sides.2]
    sums[corners.0] += intensity
    sums[corners.1] += intensity
    sums[corners.2] += intensity
  }
  return sums
}

/// How much of its own weight each node has in triangles: the sum over the triangles it is a corner
/// of of its two weights there, divided by its strength.
///
/// The sum behind the weighted clustering of Barrat, Barthélemy, Pastor-Satorras & Vespignani
/// (2004), doi 10.1073/pnas.0400087101. Direction is ignored. A node without edges has 0.
///
/// - Complexity: O(Σ over edges of the two degrees).
public func triangleWeightShares(of graph: Graph) -> [Double] {
  let rows = graph.undirected.successors
  let own = ownShares(of: rows)
  var sums = [Double](repeating: 0, count: rows.count)
  forEachTriangle(in: rows) { corners, sides in
    sums[corners.0] += own[sides.0] + own[sides.1]
    sums[corners.1] += own[rows.mirror(of: sides.0, from: corners.0)] + own[sides.2]
    sums[corners.2] +=
      own[rows.mirror(of: sides.1, from: corners.0)]
      + own[rows.mirror(of: sides.2, from: corners.1)]
  }
  return sums
}

/// The share of each entry of each row in the row's sum, without leaving the range of a `Double`.
private func ownShares(of rows: CompressedRows) -> [Double] {
  var shares = rows.weights
  for node in 0..<rows.count {
    let largest = rows.weights[rows.range(of: node)].max() ?? 1
    let sum = rows.weights[rows.range(of: node)].reduce(0) { $0 + $1 / largest }
    for entry in rows.range(of: node) { shares[entry] = rows.weights[entry] / largest / sum }
  }
  return shares
}

/// Calls `body` once for each triangle, with its corners in ascending order and the entries of the
/// sides first–second, first–third and second–third.
private func forEachTriangle(
  in rows: CompressedRows, _ body: ((Int, Int, Int), (Int, Int, Int)) -> Void
) {
  for first in 0..<rows.count {
    for side in rows.range(of: first) where rows.neighbours[side] > first {
      let second = rows.neighbours[side]
      var left = side + 1
      var right = rows.range(of: second).lowerBound
      while left < rows.range(of: first).upperBound, right < rows.range(of: second).upperBound {
        let third = rows.neighbours[left]
        if third == rows.neighbours[right] { body((first, second, third), (side, left, right)) }
        let other = rows.neighbours[right]
        if third <= other { left += 1 }
        if other <= third { right += 1 }
      }
    }
  }
}

extension CompressedRows {
  /// The entry of the same undirected edge in the row of its other node.
  fileprivate func mirror(of entry: Int, from node: Int) -> Int {
    var range = self.range(of: neighbours[entry])
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range =
        neighbours[middle] > node ? range.lowerBound..<middle : middle..<range.upperBound
    }
    return range.lowerBound
  }
}
