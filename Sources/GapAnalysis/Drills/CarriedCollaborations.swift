import InnovationSystem

extension SnapshotView {
  /// The collaborations at the threshold whose only stated money is a source of funding: their own, or
  /// where they state none their projects'.
  func collaborations(paidOnlyBy source: String) -> [Finding.Evidence] {
    let ofProjects = Dictionary(
      study.projects.map { ($0.id, $0.funding) }, uniquingKeysWith: { $1 })
    return collaborations.filter { pair in
      let own = Set(pair.rows.flatMap(\.funding))
      let all =
        own.isEmpty ? Set(pair.rows.flatMap(\.projects).flatMap { ofProjects[$0] ?? [] }) : own
      return all == [source]
    }.map { Finding.Evidence($0.first, $0.second) }
  }

  /// The collaborations at the threshold that are stated to belong to a project or arena, and to no
  /// other.
  func collaborations(carriedOnlyBy project: String) -> [Finding.Evidence] {
    collaborations.filter { Set($0.rows.flatMap(\.projects)) == [project] }
      .map { Finding.Evidence($0.first, $0.second) }
  }
}
