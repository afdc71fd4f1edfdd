import CollaborationGraph
import GraphAlgorithms

/// How far nodes are from the nearest of some sources, before and after a loss.
struct DistanceLosses {
  /// The sources that are left.
  let sources: [Int]
  /// The steps before, by node; `nil` where there is no path.
  let before: [Int?]
  /// The steps after.
  let after: [Int?]

  /// Compares a network and what a loss leaves of it.
  init(of loss: Loss, in network: DrillNetwork, from sources: [Int]) {
    before = nearestSteps(from: sources, in: network.graph)
    self.sources = sources.filter { $0 != loss.node }
    after = nearestSteps(from: self.sources, in: loss.rest)
  }

  /// Whether a node gets further away.
  func isFarther(_ node: Int) -> Bool {
    guard let before = before[node] else { return false }
    return after[node].map { $0 > before } ?? true
  }
}

/// The steps from the nearest of some sources to each node; `nil` where there is no path.
func nearestSteps(from sources: [Int], in graph: Graph) -> [Int?] {
  var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
  search.run(from: sources, in: graph.successors)
  return search.distances.map { $0 == BreadthFirstSearch.unreached ? nil : $0 }
}
