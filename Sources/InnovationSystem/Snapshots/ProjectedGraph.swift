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
  /// Whether any collaboration at the threshold is recorded as going one way only.
  public var hasDirection: Bool {
    collaborations.contains { pair in
      pair.rows.contains { $0.direction == .forward || $0.direction == .backward }
    }
  }

  /// The graph of the snapshot's collaborations at its threshold.
  ///
  /// - Parameter keepingDirection: whether a collaboration recorded as going one way becomes one
  ///   edge, and every other one two; otherwise the graph is undirected.
  public func projected(keepingDirection: Bool = false) -> ProjectedGraph {
    let codes = organisations.map { study.taxonomy.sectorCode(of: $0) }
    let present = Set(codes.compactMap { $0 })
    let known = study.taxonomy.sectors.map(\.code).filter(present.contains)
    let sectors = known + present.subtracting(known).sorted()
    let edges = collaborations.flatMap { self.edges(of: $0, keepingDirection: keepingDirection) }
    return ProjectedGraph(
      graph: Graph(
        nodeCount: organisations.count, edges: edges, isDirected: keepingDirection),
      organisations: organisations.map(\.id),
      sectors: sectors,
      groups: codes.map { code in code.flatMap { sectors.firstIndex(of: $0) } })
  }

  private func edges(of pair: CombinedCollaboration, keepingDirection: Bool) -> [Edge] {
    guard let first = position(of: pair.first), let second = position(of: pair.second)
    else { return [] }
    let forward = Edge(first, second, weight: pair.intensity)
    guard keepingDirection else { return [forward] }
    let backward = Edge(second, first, weight: pair.intensity)
    return (pair.runs(from: pair.first) ? [forward] : [])
      + (pair.runs(from: pair.second) ? [backward] : [])
  }
}

extension CombinedCollaboration {
  /// Whether any row lets the collaboration go out from one of its two: one that states no direction
  /// goes both ways.
  public func runs(from organisation: String) -> Bool {
    rows.contains { row in
      switch row.direction {
      case .forward: row.from == organisation
      case .backward: row.to == organisation
      case .both, nil: true
      }
    }
  }
}
