import InnovationSystem

extension SnapshotView {
  /// The collaborations at the threshold whose only stated money is a source of funding: their own, or
  /// where they state none their projects'.
  func collaborations(paidOnlyBy source: String) -> [Finding.Evidence] {
    collaborations.filter { funding(of: $0) == [source] }
      .map { Finding.Evidence($0.first, $0.second) }
  }

  /// The collaborations at the threshold that are stated to belong to a project or arena, and to no
  /// other.
  func collaborations(carriedOnlyBy project: String) -> [Finding.Evidence] {
    collaborations.filter { Set($0.rows.flatMap(\.projects)) == [project] }
      .map { Finding.Evidence($0.first, $0.second) }
  }
}
