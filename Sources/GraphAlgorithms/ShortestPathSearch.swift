import CollaborationGraph

/// What the kernels over all shortest paths ask of a search from one source.
protocol ShortestPathSearch {
  /// Makes a search for graphs of `nodeCount` nodes.
  init(nodeCount: Int)

  /// The reached nodes, each after the nodes before it on its shortest paths; the source first.
  var order: [Int] { get }

  /// How far it is to the reached nodes.
  var summary: DistanceSummary { get }

  /// Searches from one source.
  mutating func run(from source: Int, in rows: CompressedRows)

  /// Whether an edge of some weight from `previous` to `node` is the last step of a shortest path.
  func isStep(from previous: Int, to node: Int, weight: Double) -> Bool
}

extension BreadthFirstSearch: ShortestPathSearch {
  mutating func run(from source: Int, in rows: CompressedRows) {
    run(from: CollectionOfOne(source), in: rows)
  }

  func isStep(from previous: Int, to node: Int, weight: Double) -> Bool {
    let before = distances[previous]
    return before != Self.unreached && before + 1 == distances[node]
  }

  /// Reached nodes are counted level by level in whole numbers, so that the sums don't depend on
  /// the order within a level.
  var summary: DistanceSummary {
    var summary = DistanceSummary()
    var level = 0
    var count = 0
    for node in order.dropFirst() {
      if distances[node] != level {
        summary.add(count, at: Double(level))
        level = distances[node]
        count = 0
      }
      count += 1
    }
    summary.add(count, at: Double(level))
    return summary
  }
}

extension WeightedSearch: ShortestPathSearch {
  var summary: DistanceSummary {
    var summary = DistanceSummary()
    for node in order.dropFirst() { summary.add(1, at: distances[node]) }
    return summary
  }
}
