import CollaborationGraph

/// How near each node is to the core: the numbers c ≥ 0 for which c(i)·c(j) comes nearest to the
/// joined pairs of a graph, in the sense of least squares over all pairs i ≠ j.
///
/// Minimum residual factor of the adjacency matrix without its diagonal (Boyd, Fitzgerald, Mahutga
/// & Smith 2010, doi 10.1016/j.socnet.2009.09.003). Each step goes half-way, in the geometric mean,
/// to the best c(i) given the others; it starts from the degrees, so that the order of the nodes
/// makes no difference. Direction and weights are ignored.
///
/// - Returns: the numbers in node order, 0 for isolates and for nodes that the best fit leaves out;
///   `nil` when the steps don't settle.
/// - Complexity: O(*m*) for each step.
public func coreScores(of graph: Graph, steps: Int = 100_000) -> [Double]? {
  let undirected = graph.undirected
  let rows = undirected.successors
  guard undirected.edgeCount > 0 else { return [Double](repeating: 0, count: rows.count) }
  let mean = Double(2 * undirected.edgeCount) / Double(rows.count)
  var scores = (0..<rows.count).map { Double(rows.degree(of: $0)) / mean }
  for _ in 0..<steps {
    let squares = scores.reduce(0) { $0 + $1 * $1 }
    var change = 0.0
    let next = scores.enumerated().map { node, score in
      guard score > 1e-15 else { return 0.0 }
      let pull = rows[node].reduce(0) { $0 + scores[$1] }
      let moved = (score * pull / (squares - score * score)).squareRoot()
      change = max(change, abs(moved - score))
      return moved
    }
    scores = next
    if change <= 1e-13 { return scores }
  }
  return nil
}
