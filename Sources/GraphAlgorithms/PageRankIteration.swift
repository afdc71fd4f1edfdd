import CollaborationGraph

/// The share of its time that a walker spends at each node who follows an edge, chosen by weight,
/// with probability `damping` and otherwise, or where no edge leads on, starts anywhere.
///
/// Power iteration from equal shares (Brin & Page 1998, doi 10.1016/S0169-7552(98)00110-X). An
/// undirected edge is followed both ways.
///
/// - Parameters:
///   - graph: read with its direction and weights.
///   - damping: at least 0 and below 1.
///   - maximumSteps: the iteration's limit.
/// - Returns: shares that sum to 1; `nil` when the iteration doesn't settle.
/// - Complexity: O(*m*) for each step, of which there are some ln 10⁻¹⁴ / ln `damping`.
public func pageRanks(
  of graph: Graph, damping: Double = 0.85, maximumSteps: Int = 20_000
) -> [Double]? {
  let scaled = ScaledGraph(graph).graph
  let (rows, count) = (scaled.predecessors, graph.nodeCount)
  let strengths = (0..<count).map { node in
    scaled.successors.weights[scaled.successors.range(of: node)].reduce(0, +)
  }
  let shares = zip(rows.neighbours, rows.weights).map { $1 / strengths[$0] }
  let start = 1 / Double(count)
  var current = [Double](repeating: start, count: count)
  var next = current
  for _ in 0..<maximumSteps {
    var stranded = 0.0
    for node in 0..<count where strengths[node] == 0 { stranded += current[node] }
    var movement = 0.0
    for node in 0..<count {
      var arriving = stranded * start
      for entry in rows.range(of: node) {
        arriving += shares[entry] * current[rows.neighbours[entry]]
      }
      next[node] = (1 - damping) * start + damping * arriving
      movement += abs(next[node] - current[node])
    }
    swap(&current, &next)
    if movement < 1e-14 { return current }
  }
  return nil
}
