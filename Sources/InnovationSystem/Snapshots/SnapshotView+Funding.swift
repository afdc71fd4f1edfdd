extension SnapshotView {
  /// The ids of what pays for a collaboration: what its rows state, or where they state nothing what
  /// its projects do; empty when nothing is stated.
  public func funding(of pair: CombinedCollaboration) -> Set<String> {
    let own = Set(pair.rows.flatMap(\.funding))
    guard own.isEmpty else { return own }
    let projects = Set(pair.rows.flatMap(\.projects))
    return Set(study.projects.filter { projects.contains($0.id) }.flatMap(\.funding))
  }
}
