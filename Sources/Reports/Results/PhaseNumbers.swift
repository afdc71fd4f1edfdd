import InnovationSystem

/// In how many combinations of a sector and a phase somebody is active, as the figure of sectors and
/// phases counts them.
struct PhaseNumbers: Sendable {
  /// How many combinations there are of a sector, or of having none, and a phase.
  let combinations: Int
  /// In how many of them no collaboration of the snapshot is.
  let empty: Int

  /// Counts in a snapshot; `nil` when no collaboration states a phase.
  init?(_ view: SnapshotView) {
    let stated = view.collaborations.filter { $0.phases != nil }
    guard !stated.isEmpty else { return nil }
    func sector(_ id: String) -> String {
      view.study.organisation(id).flatMap { view.study.taxonomy.sectorCode(of: $0) } ?? ""
    }
    let sectors = Set(view.organisations.map { sector($0.id) })
    var active: Set<String> = []
    for pair in stated {
      for phase in pair.phases ?? [] {
        for party in [pair.first, pair.second] {
          active.insert(sector(party) + "\n" + phase.rawValue)
        }
      }
    }
    combinations = sectors.count * Phase.allCases.count
    empty = combinations - active.count
  }
}
