import CollaborationGraph

/// How early each edge is kept when every node keeps its edges to the best connected of its neighbours.
///
/// A node with *k* neighbours ranks them by their degree, the highest first; the edge to the one of
/// rank *r* has the score 1 − log *r* / log *k* there, and counts by the higher of its two ends. Keeping
/// the edges of at least 1 − *e* is keeping the ⌊*k*^*e*⌋ first of each node: hubs and the ways to them
/// stay, and nobody loses all.
///
/// ### Conventions
/// - Shape: one number for each edge, in the order of `graph.edges`; direction and weights are ignored.
/// - Range 0…1. Neighbours of the same degree share the rank of the first of them. A node's only edge
///   has 1.
/// - Agrees with: NetworKit `sparsification.LocalDegreeScore`, which ranks neighbours of the same
///   degree one after the other.
///
/// - Complexity: O(*n* + *m* log *m*).
/// - SeeAlso: Hamann, Lindner, Meyerhenke, Staudt & Wagner (2016), doi 10.1007/s13278-016-0332-2.
public func localDegreeScores(of graph: Graph) -> [Double] {
  let graph = graph.undirected
  let rows = graph.successors
  var best = [Double](repeating: 0, count: rows.neighbours.count)
  for node in 0..<graph.nodeCount {
    let places = rows.range(of: node)
    let degrees = places.map { rows.degree(of: rows.neighbours[$0]) }
    let order = degrees.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    var rank = 1
    for (position, index) in order.enumerated() {
      if position > 0, degrees[order[position - 1]] != degrees[index] { rank = position + 1 }
      best[places.lowerBound + index] =
        rank == 1
        ? 1 : 1 - naturalLogarithm(Double(rank)) / naturalLogarithm(Double(degrees.count))
    }
  }
  return graph.edges.map { edge in
    max(
      best[place(of: edge.head, in: rows, of: edge.tail)],
      best[place(of: edge.tail, in: rows, of: edge.head)])
  }
}

/// The position in `rows.neighbours` of a neighbour of a node.
private func place(of neighbour: Int, in rows: CompressedRows, of node: Int) -> Int {
  var (low, high) = (rows.offsets[node], rows.offsets[node + 1])
  while low < high {
    let middle = (low + high) / 2
    if rows.neighbours[middle] < neighbour { low = middle + 1 } else { high = middle }
  }
  return low
}
