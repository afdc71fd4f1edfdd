import CollaborationGraph

/// The smallest number of edges whose loss disconnects a graph; `nil` below two nodes, 0 when it is
/// disconnected already. Direction and weights are ignored.
///
/// Some fewest edges cut node 0 from another node, so it is the smallest flow from node 0. The
/// smallest degree, bridges and the best flow so far bound the search.
///
/// - Complexity: O(*n*·*m*·k) for the smallest degree *k*.
public func edgeConnectivity(of graph: Graph) -> Int? {
  guard let bounds = ConnectivityBounds(of: graph, weakPoints: { $0.bridges.count }) else {
    return nil
  }
  var best = bounds.highest
  guard bounds.lowest < best else { return best }
  var flow = UnitFlow(of: graph, sharing: .edges)
  for node in 1..<graph.nodeCount where best > bounds.lowest {
    best = flow.ways(from: 0, to: node, limit: best)
  }
  return best
}

/// The smallest number of nodes whose loss disconnects a graph or leaves one node only; `nil` below
/// two nodes, 0 when it is disconnected already. Direction and weights are ignored.
///
/// Even's algorithm: among any *k* + 1 nodes one is outside a separating set of *k* nodes, so flows
/// from the first nodes are enough, as many of them as the best found so far and one more (Even &
/// Tarjan 1975, doi 10.1137/0204043). The smallest degree and cut nodes bound the search.
///
/// - Complexity: O(*n*·*m*·k²) for the smallest degree *k*.
public func nodeConnectivity(of graph: Graph) -> Int? {
  guard let bounds = ConnectivityBounds(of: graph, weakPoints: { $0.cutNodes.count }) else {
    return nil
  }
  let rows = graph.undirected.successors
  var best = bounds.highest
  guard bounds.lowest < best else { return best }
  var flow = UnitFlow(of: graph, sharing: .nodes)
  var source = 0
  while source <= best, source < rows.count {
    var neighbours = rows[source]
    for target in source + 1..<rows.count where best > bounds.lowest {
      neighbours = neighbours.drop { $0 < target }
      if neighbours.first == target { continue }
      best = flow.ways(from: source, to: target, limit: best)
    }
    source += 1
  }
  return best
}

/// What is known of a connectivity before any flow is sent.
private struct ConnectivityBounds {
  let lowest: Int
  let highest: Int

  /// `weakPoints` counts the single nodes or edges whose loss disconnects a connected graph.
  init?(of graph: Graph, weakPoints: (CutStructure) -> Int) {
    guard graph.nodeCount > 1 else { return nil }
    let rows = graph.undirected.successors
    let smallestDegree = (0..<rows.count).map { rows.degree(of: $0) }.min() ?? 0
    guard smallestDegree > 0, ConnectedComponents(of: graph).count == 1 else {
      (lowest, highest) = (0, 0)
      return
    }
    let isWeak = weakPoints(CutStructure(of: graph)) > 0
    highest = isWeak ? 1 : smallestDegree
    lowest = isWeak ? 1 : min(2, smallestDegree)
  }
}
