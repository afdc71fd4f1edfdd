import CollaborationGraph

/// Step counts from a set of sources, ignoring weights.
///
/// The search owns its scratch arrays, so one value can be used for many sources without
/// allocating; use one for each thread.
public struct BreadthFirstSearch {
  /// The distance of a node that the sources don't reach.
  public static let unreached = -1

  /// Steps from the nearest source to each node; `unreached` where there is no path.
  public private(set) var distances: [Int]
  /// The reached nodes in the order they were reached, sources first.
  public private(set) var order: [Int]

  /// Makes a search for graphs of `nodeCount` nodes.
  public init(nodeCount: Int) {
    distances = [Int](repeating: Self.unreached, count: nodeCount)
    order = []
    order.reserveCapacity(nodeCount)
  }

  /// Fills `distances` and `order` from `sources`, leaving out the node `excluded` and those more than
  /// `limit` steps away.
  ///
  /// - Complexity: O(*n* + *m*), of what is within the limit.
  public mutating func run(
    from sources: some Sequence<Int>, in rows: CompressedRows, excluding excluded: Int? = nil,
    upTo limit: Int = .max
  ) {
    for node in order { distances[node] = Self.unreached }
    order.removeAll(keepingCapacity: true)
    for source in sources where distances[source] == Self.unreached && source != excluded {
      distances[source] = 0
      order.append(source)
    }
    var next = 0
    while next < order.count {
      let node = order[next]
      next += 1
      if distances[node] >= limit { break }
      for neighbour in rows[node]
      where distances[neighbour] == Self.unreached && neighbour != excluded {
        distances[neighbour] = distances[node] + 1
        order.append(neighbour)
      }
    }
  }
}
