import InnovationSystem

/// Who went because it was split, and who came out of a split.
struct SplitMembers {
  /// Leavers that were split.
  let predecessors: Set<String>
  /// Entrants that came out of an organisation of the earlier snapshot.
  let successors: Set<String>

  /// Finds them among those that came and went.
  init(_ compared: ComparedSnapshots) {
    let actor = compared.series.actor
    let splits = compared.events.filter { $0.type == .split }
    predecessors = Set(splits.compactMap(\.from).map(actor)).intersection(compared.leavers)
    successors = Set(
      splits.filter { event in
        event.from.map { compared.before.position(of: actor($0)) != nil } ?? false
      }.compactMap(\.to).map(actor)
    ).intersection(compared.entrants)
  }
}
