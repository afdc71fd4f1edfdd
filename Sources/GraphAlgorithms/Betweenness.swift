import CollaborationGraph

/// The raw betweenness of every node: the sum over pairs of the share of their shortest paths that
/// run through it, ignoring weights.
///
/// Brandes' accumulation (Brandes 2001, doi 10.1080/0022250X.2001.9990249), one search from each
/// node in ascending order, so every run gives the same bits. In an undirected graph each
/// unordered pair counts once, in a directed one each ordered pair.
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
public func betweennessSums(of graph: Graph) -> [Double] {
  var pass = BrandesPass(graph)
  for source in 0..<graph.nodeCount { pass.accumulate(from: source) }
  return graph.isDirected ? pass.sums : pass.sums.map { $0 / 2 }
}

/// One source's share of the betweenness of every node.
private struct BrandesPass {
  let successors: CompressedRows
  let predecessors: CompressedRows
  var sums: [Double]
  private var search: BreadthFirstSearch
  private var pathCount: [Double]
  private var dependency: [Double]

  init(_ graph: Graph) {
    successors = graph.successors
    predecessors = graph.predecessors
    sums = [Double](repeating: 0, count: graph.nodeCount)
    search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    pathCount = sums
    dependency = sums
  }

  mutating func accumulate(from source: Int) {
    search.run(from: CollectionOfOne(source), in: successors)
    for node in search.order {
      dependency[node] = 0
      pathCount[node] = node == source ? 1 : 0
      for previous in predecessors[node] where isStep(from: previous, to: node) {
        pathCount[node] += pathCount[previous]
      }
    }
    for node in search.order.reversed() where node != source {
      let share = (1 + dependency[node]) / pathCount[node]
      for previous in predecessors[node] where isStep(from: previous, to: node) {
        dependency[previous] += pathCount[previous] * share
      }
      sums[node] += dependency[node]
    }
  }

  private func isStep(from previous: Int, to node: Int) -> Bool {
    let before = search.distances[previous]
    return before != BreadthFirstSearch.unreached && before + 1 == search.distances[node]
  }
}
