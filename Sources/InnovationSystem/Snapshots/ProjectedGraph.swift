import CollaborationGraph

/// A snapshot as a graph, with the names that the graph's nodes stand for.
public struct ProjectedGraph: Sendable {
  /// One node for each organisation in frame, one edge for each collaboration; weight = intensity.
  public let graph: Graph
  /// The organisation each node stands for, in ascending order.
  public let organisations: [String]
  /// The codes of the sectors that occur, in the taxonomy's order.
  public let sectors: [String]
  /// The position in `sectors` of each node's sector; `nil` for a node without one.
  public let groups: [Int?]

  /// The node that stands for an organisation; `nil` when it isn't in frame.
  public func node(of organisation: String) -> Int? {
    var low = 0
    var high = organisations.count
    while low < high {
      let middle = (low + high) / 2
      if organisations[middle] < organisation { low = middle + 1 } else { high = middle }
    }
    return low < organisations.count && organisations[low] == organisation ? low : nil
  }
}

extension SnapshotView {
  /// The undirected graph of the snapshot's collaborations at its threshold.
  public func projected() -> ProjectedGraph {
    let codes = organisations.map { study.taxonomy.sectorCode(of: $0) }
    let present = Set(codes.compactMap { $0 })
    let known = study.taxonomy.sectors.map(\.code).filter(present.contains)
    let sectors = known + present.subtracting(known).sorted()
    let edges = collaborations.compactMap { pair -> Edge? in
      guard let first = position(of: pair.first), let second = position(of: pair.second)
      else { return nil }
      return Edge(first, second, weight: pair.intensity)
    }
    return ProjectedGraph(
      graph: Graph(nodeCount: organisations.count, edges: edges),
      organisations: organisations.map(\.id),
      sectors: sectors,
      groups: codes.map { code in code.flatMap { sectors.firstIndex(of: $0) } })
  }
}
