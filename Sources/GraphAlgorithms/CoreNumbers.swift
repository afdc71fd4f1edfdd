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
  let peeling = DegreePeeling(families)
  for place in 0..<graph.nodeCount {
    let node = Int(peeling.order[place])
    for rows in families {
      rows.neighbours.withUnsafeBufferPointer { neighbours in
        for entry in rows.range(of: node) { peeling.lower(neighbours[entry], above: node) }
      }
    }
  }
  return (0..<graph.nodeCount).map { Int(peeling.degree[$0]) }
}

/// Nodes sorted by remaining degree, with the first place of each degree.
private struct DegreePeeling: ~Copyable {
  let degree: UnsafeMutablePointer<Int32>
  let order: UnsafeMutablePointer<Int32>
  private let place: UnsafeMutablePointer<Int32>
  private let firstPlace: UnsafeMutablePointer<Int32>

  init(_ families: [CompressedRows]) {
    let count = families[0].count
    let degrees = (0..<count).map { node in
      families.reduce(0) { $0 + Int32($1.degree(of: node)) }
    }
    var first = [Int32](repeating: 0, count: Int(degrees.max() ?? 0) + 2)
    for entry in degrees { first[Int(entry) + 1] += 1 }
    for entry in first.indices.dropFirst() { first[entry] += first[entry - 1] }
    degree = .copy(of: degrees)
    firstPlace = .copy(of: first)
    order = .filled(count, with: 0)
    place = .filled(count, with: 0)
    for node in 0..<count {
      place[node] = first[Int(degree[node])]
      order[Int(place[node])] = Int32(node)
      first[Int(degree[node])] += 1
    }
  }

  deinit {
    for numbers in [degree, order, place, firstPlace] { numbers.deallocate() }
  }

  /// Takes one neighbour from a node that has more than another left: it changes places with the
  /// first of its degree.
  @inline(__always)
  func lower(_ node: Int, above other: Int) {
    let left = degree[node]
    guard left > degree[other] else { return }
    let first = firstPlace[Int(left)]
    let (own, swapped) = (place[node], order[Int(first)])
    order[Int(first)] = Int32(node)
    order[Int(own)] = swapped
    place[node] = first
    place[Int(swapped)] = own
    firstPlace[Int(left)] = first + 1
    degree[node] = left - 1
  }
}
