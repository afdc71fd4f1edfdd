import InnovationSystem

/// An organisation that is in frame of one of two snapshots only, and what the study says of why.
public struct MembershipChange: Sendable, Hashable {
  /// The id: the later snapshot's, or for one that is gone its last.
  public let id: String
  /// The event between the two snapshots that tells of it; `nil` when none does, and somebody must be
  /// asked whether it is new, closed, merged or was not asked.
  public let event: LineageEvent?
  /// Its collaborations in the snapshot it is in.
  public let ties: Int

  /// Those that are in the later snapshot only, in ascending order of id.
  static func entrants(_ compared: ComparedSnapshots) -> [MembershipChange] {
    all(compared.entrants, compared.after, compared, end: \.to)
  }

  /// Those that are in the earlier snapshot only, in ascending order of id.
  static func leavers(_ compared: ComparedSnapshots) -> [MembershipChange] {
    all(compared.leavers, compared.before, compared, end: \.from)
  }

  private static func all(
    _ ids: [String], _ view: SnapshotView, _ compared: ComparedSnapshots,
    end: KeyPath<LineageEvent, String?>
  ) -> [MembershipChange] {
    let from = compared.earlier.snapshot.date
    let between = compared.knownEvents.filter { event in
      from.map { $0 < event.date } ?? true
    }.sorted { $0.date < $1.date }
    let members = Dictionary(
      compared.series.actors.map { ($0.id, $0.members) }, uniquingKeysWith: { $1 })
    return ids.map { id in
      let own = members[id] ?? [id]
      let event =
        between.first { $0[keyPath: end].map(own.contains) ?? false }
        ?? between.first { event in
          [event.from, event.to].contains { $0.map(own.contains) ?? false }
        }
      return MembershipChange(
        id: id, event: event, ties: view.collaborations.count { $0.involves([id]) })
    }
  }
}
