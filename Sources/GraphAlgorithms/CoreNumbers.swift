import CollaborationGraph

/// The core number of every node: the largest *k* such that it belongs to a set of nodes which all
/// have at least *k* neighbours within the set.
///
/// The node with fewest remaining neighbours is taken away again and again, from an array sorted by
/// remaining degree (Batagelj & Zaveršnik 2003, arXiv cs/0310049). With direction a degree is the
/// edges that leave and those that arrive together. Weights are ignored.
///
/// - Complexity: O(*n* + *m*).
public func coreNumbers(of graph: Graph) -> [Int] {
  let families = graph.isDirected ? [graph.successors, graph.predecessors] : [graph.successors]
  var peeling = DegreePeeling(families)
  for place in 0..<graph.nodeCount {
    let node = peeling.order[place]
    for rows in families {
      for neighbour in rows[node] where peeling.degree[neighbour] > peeling.degree[node] {
        peeling.lower(neighbour)
      }
    }
  }
  return peeling.degree
}

/// Nodes sorted by remaining degree, with the first place of each degree.
private struct DegreePeeling {
  var degree: [Int]
  var order: [Int]
  private var place: [Int]
  private var firstPlace: [Int]

  init(_ families: [CompressedRows]) {
    degree = (0..<families[0].count).map { node in
      families.reduce(0) { $0 + $1.degree(of: node) }
    }
    firstPlace = [Int](repeating: 0, count: (degree.max() ?? 0) + 2)
    for entry in degree { firstPlace[entry + 1] += 1 }
    for entry in firstPlace.indices.dropFirst() { firstPlace[entry] += firstPlace[entry - 1] }
    var next = firstPlace
    order = degree
    place = degree
    for node in degree.indices {
      place[node] = next[degree[node]]
      order[place[node]] = node
      next[degree[node]] += 1
    }
  }

  /// Takes one neighbour from a node: it changes places with the first of its degree.
  mutating func lower(_ node: Int) {
    let first = firstPlace[degree[node]]
    let other = order[first]
    order.swapAt(first, place[node])
    place.swapAt(node, other)
    firstPlace[degree[node]] += 1
    degree[node] -= 1
  }
}
