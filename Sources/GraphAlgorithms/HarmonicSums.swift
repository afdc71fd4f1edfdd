import CollaborationGraph

/// The sum of 1/distance from each node to every other, with 1/∞ = 0, ignoring weights.
///
/// Reached nodes are counted level by level in whole numbers, so the sum is taken in order of
/// distance and every run gives the same bits. In a directed graph distances are outgoing.
///
/// - Complexity: O(*n*·*m*) time, O(*n*) memory.
public func harmonicSums(of graph: Graph) -> [Double] {
  var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
  return (0..<graph.nodeCount).map { source in
    search.run(from: CollectionOfOne(source), in: graph.successors)
    var sum = 0.0
    var level = 0
    var reached = 0
    for node in search.order.dropFirst() {
      if search.distances[node] != level {
        if level > 0 { sum += Double(reached) / Double(level) }
        level = search.distances[node]
        reached = 0
      }
      reached += 1
    }
    return level > 0 ? sum + Double(reached) / Double(level) : sum
  }
}
