import CollaborationGraph

/// The steps from some sources when a graph gets new edges, from the steps without them.
///
/// Only what gets nearer is gone through.
///
/// - Parameters:
///   - steps: the steps to each node without the new edges; `nil` where there is no path.
///   - edges: the new edges.
///   - rows: the rows of the undirected graph without them.
/// - Complexity: O(*n*), and the edges of the nodes that get nearer.
public func shortenedSteps(
  _ steps: [Int?], adding edges: [Edge], to rows: CompressedRows
) -> [Int?] {
  var steps = steps
  var nearer: [Int] = []
  func reach(_ node: Int, in count: Int) {
    guard steps[node].map({ count < $0 }) ?? true else { return }
    steps[node] = count
    nearer.append(node)
  }
  func cross(_ edge: Edge) {
    if let tail = steps[edge.tail] { reach(edge.head, in: tail + 1) }
    if let head = steps[edge.head] { reach(edge.tail, in: head + 1) }
  }
  edges.forEach(cross)
  while let node = nearer.popLast() {
    guard let count = steps[node] else { continue }
    for neighbour in rows[node] { reach(neighbour, in: count + 1) }
    for edge in edges where edge.tail == node || edge.head == node { cross(edge) }
  }
  return steps
}
