import CollaborationGraph

/// Who takes part in what in a snapshot, as a graph of two modes.
public struct ProjectedParticipations: Sendable {
  /// One node for each organisation in frame, then one for each project; one edge for each
  /// participation.
  public let graph: Graph
  /// The ids of the organisations, in ascending order: the first nodes.
  public let organisations: [String]
  /// The ids of the projects, in ascending order: the nodes that follow.
  public let projects: [String]

  /// The mode of each node: 0 for an organisation, 1 for a project.
  public var modes: [Int] {
    [Int](repeating: 0, count: organisations.count) + [Int](repeating: 1, count: projects.count)
  }
}

extension SnapshotView {
  /// The participations of the organisations in frame; `nil` when the study records none.
  public func projectedParticipations() -> ProjectedParticipations? {
    guard !study.participations.isEmpty else { return nil }
    let projects = Set(study.projects.map(\.id)).union(study.participations.map(\.project)).sorted()
    let places = Dictionary(
      uniqueKeysWithValues: projects.enumerated().map { ($1, organisations.count + $0) })
    let edges = study.participations.compactMap { participation -> Edge? in
      guard let organisation = position(of: participation.organisation),
        let project = places[participation.project]
      else { return nil }
      return Edge(organisation, project)
    }
    return ProjectedParticipations(
      graph: Graph(nodeCount: organisations.count + projects.count, edges: edges),
      organisations: organisations.map(\.id), projects: projects)
  }
}
