import CollaborationGraph

/// The weight of the edges within each group, and of those that leave and reach it.
///
/// Edges with a node of no group (a negative label) are left out. Weights are counted in units of
/// the strongest edge counted, so that no sum overflows; a graph without weights gives whole
/// numbers.
public struct GroupEdgeSums: Sendable {
  /// The edges within each group, each once.
  public private(set) var within: [Double]
  /// The edges from each group to others; in an undirected graph all edges to others.
  public private(set) var leaving: [Double]
  /// The edges to each group from others; in an undirected graph the same as `leaving`.
  public private(set) var arriving: [Double]
  /// All edges counted, each once.
  public private(set) var total = 0.0

  /// Sums the edges of a graph whose nodes have labels below `groupCount`.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(of graph: Graph, labels: [Int], groupCount: Int) {
    within = [Double](repeating: 0, count: groupCount)
    leaving = within
    arriving = within
    for edge in scaledEdges(of: graph, labels: labels) {
      let (tail, head) = (labels[edge.tail], labels[edge.head])
      total += edge.weight
      if tail == head {
        within[tail] += edge.weight
      } else {
        leaving[tail] += edge.weight
        arriving[head] += edge.weight
      }
    }
    guard !graph.isDirected else { return }
    for group in 0..<groupCount { leaving[group] += arriving[group] }
    arriving = leaving
  }
}

/// The edges between nodes with a group (a label of 0 or more), their weights in units of the
/// strongest of them.
///
/// - Complexity: O(*m*).
public func scaledEdges(of graph: Graph, labels: [Int]) -> [Edge] {
  let edges = graph.edges.filter { labels[$0.tail] >= 0 && labels[$0.head] >= 0 }
  let unit = edges.reduce(0) { max($0, $1.weight) }
  return edges.map { Edge($0.tail, $0.head, weight: $0.weight / unit) }
}

/// The weight of the edges that join two different groups.
///
/// - Complexity: O(*m*).
public func externalSum(of edges: [Edge], labels: [Int]) -> Double {
  var sum = 0.0
  // Without a branch: in groups dealt at random nothing foretells which way it goes.
  for edge in edges { sum += labels[edge.tail] != labels[edge.head] ? edge.weight : 0 }
  return sum
}
