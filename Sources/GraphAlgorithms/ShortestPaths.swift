import CollaborationGraph

/// A shortest path from the nearest of some sources to any node, by step count, after one search.
///
/// Among equally short paths the one with the smallest node indices, compared from the target
/// backwards, is given, so the answer is the same on every run.
public struct ShortestPaths: Sendable {
  private let graph: Graph
  private let distances: [Int]

  /// Searches a graph from sources.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(from sources: [Int], in graph: Graph) {
    var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    search.run(from: sources, in: graph.successors)
    self.graph = graph
    distances = search.distances
  }

  /// The nodes from the source to a target, both included; `nil` when there is no path.
  ///
  /// - Complexity: O(length · degree).
  public func path(to target: Int) -> [Int]? {
    guard distances[target] != BreadthFirstSearch.unreached else { return nil }
    var path = [target]
    while let node = path.last, distances[node] > 0 {
      let step = distances[node] - 1
      guard let previous = graph.predecessors[node].first(where: { distances[$0] == step })
      else { return nil }
      path.append(previous)
    }
    return path.reversed()
  }
}
