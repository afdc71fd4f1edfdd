import CollaborationGraph

/// The distances in an undirected graph by steps, from many sources at a time.
enum StepCounts {
  /// Counts for each node and number of steps are held up to so many.
  private static let mostCounts = 1 << 26

  /// How far it is from each node to the others that it reaches.
  static func summaries(of graph: Graph) -> [DistanceSummary] {
    let packed = PackedRows(graph.successors)
    let order = packed.breadthFirstOrder
    let rows = packed.renumbered(by: order)
    var result = [DistanceSummary](repeating: DistanceSummary(), count: graph.nodeCount)
    for range in rows.componentRanges where range.count > 1 {
      let component = rows.component(range)
      let found = summaries(of: component) ?? oneByOne(component)
      for (place, summary) in zip(range, found) { result[Int(order[place])] = summary }
    }
    return result
  }

  /// The summaries of a component; `nil` when it is so long and thin that too many counts would have
  /// to be held.
  private static func summaries(of component: PackedRows) -> [DistanceSummary]? {
    let levelLimit = 2 * component.depth + 1
    guard component.count * levelLimit <= mostCounts else { return nil }
    let counts = FoldedSteps(of: component, levelLimit: levelLimit).counts
    return (0..<component.count).map { node in
      var summary = DistanceSummary()
      for steps in 1..<levelLimit {
        summary.add(Int(counts[node * levelLimit + steps]), at: Double(steps))
      }
      return summary
    }
  }

  private static func oneByOne(_ component: PackedRows) -> [DistanceSummary] {
    var search = BreadthFirstSearch(nodeCount: component.count)
    let edges = (0..<component.count).flatMap { node in
      component[node].filter { $0 > node }.map { Edge(node, Int($0)) }
    }
    let rows = Graph(nodeCount: component.count, edges: edges).successors
    return (0..<component.count).map { source in
      search.run(from: source, in: rows)
      return search.summary
    }
  }
}
