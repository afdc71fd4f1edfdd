import CollaborationGraph

/// The Pearson correlation between the degrees at the two ends of an edge, ignoring direction and
/// weights, each edge read both ways (Newman 2002, doi 10.1103/PhysRevLett.89.208701).
///
/// - Returns: −1…1; `nil` when no two nodes with an edge differ in degree.
/// - Complexity: O(*n* + *m*).
public func degreeCorrelation(of graph: Graph) -> Double? {
  let rows = graph.undirected.successors
  let edges = graph.undirected.edges
  let ends = edges.map { (rows.degree(of: $0.tail), rows.degree(of: $0.head)) }
  let degrees = ends.flatMap { [$0.0, $0.1] }
  guard degrees.contains(where: { $0 != degrees[0] }) else { return nil }
  let mean = degrees.reduce(0) { $0 + Double($1) } / Double(degrees.count)
  var products = 0.0
  var squares = 0.0
  for (tail, head) in ends {
    let (first, second) = (Double(tail) - mean, Double(head) - mean)
    products += 2 * first * second
    squares += first * first + second * second
  }
  return products / squares
}
