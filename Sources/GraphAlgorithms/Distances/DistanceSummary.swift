import CollaborationGraph

/// How far it is from a node to the others that it reaches.
public struct DistanceSummary: Sendable, Hashable {
  /// How many others it reaches.
  public private(set) var reached = 0
  /// The sum of the distances to them.
  public private(set) var total = 0.0
  /// The sum of 1/distance to them.
  public private(set) var harmonic = 0.0
  /// The largest of the distances; 0 when it reaches nobody.
  public private(set) var farthest = 0.0

  /// Adds some nodes at the same distance, which must come in ascending order.
  mutating func add(_ count: Int, at distance: Double) {
    guard count > 0 else { return }
    reached += count
    total += Double(count) * distance
    harmonic += Double(count) / distance
    farthest = distance
  }
}

/// How far it is from each node to the others that it reaches.
///
/// In a directed graph distances are outgoing. Sums are taken in order of distance, so every run
/// gives the same bits, with any number of threads.
///
/// - Complexity: O(*n*·*m*) time for steps, O(*n*·*m*·log *m*) for weights, O(*n* + *m*) memory; by
///   steps in an undirected graph 512 nodes share a reading of the edges.
public func distanceSummaries(
  of graph: Graph, lengths: EdgeLengths = .steps
) -> [DistanceSummary] {
  if lengths == .steps, !graph.isDirected {
    let isSmall = graph.nodeCount <= BitRows.mostNodes
    return isSmall ? summaries(of: BitRows(graph)) : StepCounts.summaries(of: graph)
  }
  return switch lengths {
  case .steps: summaries(of: graph, by: BreadthFirstSearch(nodeCount: graph.nodeCount))
  case .inverseWeights: summaries(of: graph, by: WeightedSearch(nodeCount: graph.nodeCount))
  }
}

/// The mean of 1/distance over all ordered pairs of nodes, a pair without a path adding 0; `nil`
/// when there is no pair.
///
/// - Complexity: as `distanceSummaries(of:lengths:)`.
public func meanInverseDistance(of graph: Graph, lengths: EdgeLengths = .steps) -> Double? {
  guard graph.nodeCount > 1 else { return nil }
  let sum = distanceSummaries(of: graph, lengths: lengths).reduce(0) { $0 + $1.harmonic }
  return sum / (Double(graph.nodeCount) * Double(graph.nodeCount - 1))
}

/// The mean of 1/steps over all ordered pairs of nodes, as if `excluded` were not there; `nil` when
/// there is no pair.
///
/// - Complexity: O(*n*·*m*).
public func meanInverseDistance(of graph: Graph, excluding excluded: Int) -> Double? {
  guard graph.nodeCount > 2 else { return nil }
  var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
  var sum = 0.0
  for source in 0..<graph.nodeCount where source != excluded {
    search.run(from: CollectionOfOne(source), in: graph.successors, excluding: excluded)
    sum += search.summary.harmonic
  }
  return sum / (Double(graph.nodeCount - 1) * Double(graph.nodeCount - 2))
}

private func summaries(of rows: BitRows) -> [DistanceSummary] {
  (0..<rows.count).map { source in
    var summary = DistanceSummary()
    for (steps, nodes) in rows.levels(from: source).enumerated().dropFirst() {
      summary.add(nodes.nonzeroBitCount, at: Double(steps))
    }
    return summary
  }
}

private func summaries<Search: ShortestPathSearch>(
  of graph: Graph, by search: Search
) -> [DistanceSummary] {
  var search = search
  return (0..<graph.nodeCount).map { source in
    search.run(from: source, in: graph.successors)
    return search.summary
  }
}
