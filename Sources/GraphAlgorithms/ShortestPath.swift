import CollaborationGraph

/// One shortest path from any of `sources` to `target`, by step count.
///
/// Among equally short paths the one with the smallest node indices, compared from the target
/// backwards, is returned, so the answer is the same on every run.
///
/// - Returns: the nodes from source to target, both included; `nil` when there is no path.
/// - Complexity: O(*n* + *m*).
public func shortestPath(from sources: [Int], to target: Int, in graph: Graph) -> [Int]? {
  var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
  search.run(from: sources, in: graph.successors)
  guard search.distances[target] != BreadthFirstSearch.unreached else { return nil }
  var path = [target]
  while let node = path.last, search.distances[node] > 0 {
    let step = search.distances[node] - 1
    guard let previous = graph.predecessors[node].first(where: { search.distances[$0] == step })
    else { return nil }
    path.append(previous)
  }
  return path.reversed()
}
