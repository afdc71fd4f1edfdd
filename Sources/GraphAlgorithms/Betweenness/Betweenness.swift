import CollaborationGraph

/// The raw betweenness of every node: the sum over pairs of the share of their shortest paths that
/// run through it.
///
/// Brandes' accumulation (Brandes 2001, doi 10.1080/0022250X.2001.9990249), from one node after
/// another or, in undirected graphs of more than `BitRows.mostNodes` by steps, block by block from many
/// nodes at a time; by weights from `fewestForBlocks` nodes on block by block when they lie within a
/// factor of `BucketSearch.widestRange`. In an undirected graph each unordered pair counts once, in a directed one each
/// ordered pair. Weighted paths count as equally short within `WeightedSearch.tieTolerance`. Every
/// run gives the same bits, with any number of threads.
///
/// - Complexity: O(*n*·*m*) time for steps, O(*n*·*m*·log *m*) for weights, O(*n* + *m*) memory.
public func betweennessSums(of graph: Graph, lengths: EdgeLengths = .steps) -> [Double] {
  if lengths == .steps, !graph.isDirected {
    let isSmall = graph.nodeCount <= BitRows.mostNodes
    return (isSmall ? BitBetweenness(of: graph).sums : orderedPairSums(of: graph)).map { $0 / 2 }
  }
  if lengths == .inverseWeights, !graph.isDirected, graph.nodeCount >= fewestForBlocks,
    BucketSearch.canSearch(graph)
  {
    return orderedPairWeightedSums(of: graph).map { $0 / 2 }
  }
  return betweennessPass(over: graph, lengths: lengths).nodes
}

/// Below this many nodes it doesn't pay to look for blocks.
let fewestForBlocks = 24

/// The raw betweenness of every edge, in the order of `graph.edges`: the sum over pairs of the
/// share of their shortest paths that run along it.
///
/// The same accumulation as for the nodes (Brandes 2008, doi 10.1016/j.socnet.2007.11.001), with
/// the same conventions.
///
/// - Complexity: O(*n*·*m*) time for steps, O(*n*·*m*·log *m*) for weights, O(*n* + *m*) memory.
public func edgeBetweennessSums(of graph: Graph, lengths: EdgeLengths = .steps) -> [Double] {
  betweennessPass(over: graph, lengths: lengths).edges
}

private func betweennessPass(
  over graph: Graph, lengths: EdgeLengths
) -> (nodes: [Double], edges: [Double]) {
  switch lengths {
  case .steps: sums(over: graph, by: BreadthFirstSearch(nodeCount: graph.nodeCount))
  case .inverseWeights: sums(over: graph, by: WeightedSearch(nodeCount: graph.nodeCount))
  }
}

private func sums<Search: ShortestPathSearch>(
  over graph: Graph, by search: Search
) -> (nodes: [Double], edges: [Double]) {
  var pass = BrandesPass(graph, search)
  for source in 0..<graph.nodeCount { pass.accumulate(from: source) }
  guard !graph.isDirected else { return (pass.nodeSums, pass.edgeSums) }
  return (pass.nodeSums.map { $0 / 2 }, pass.edgeSums.map { $0 / 2 })
}
