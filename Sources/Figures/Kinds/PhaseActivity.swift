import InnovationSystem

/// How many ties each organisation has in each phase.
struct PhaseActivity {
  private var counts: [String: [Phase: Int]] = [:]

  /// Whether no tie states a phase.
  var isEmpty: Bool { counts.isEmpty }

  /// Counts the ties of each phase.
  init(_ pairs: [CombinedCollaboration]) {
    for pair in pairs {
      for phase in pair.phases ?? [] {
        counts[pair.first, default: [:]][phase, default: 0] += 1
        counts[pair.second, default: [:]][phase, default: 0] += 1
      }
    }
  }

  /// Whether nobody of a sector has a tie in a phase.
  func isEmpty(_ row: SectorRows.Row, in phase: Phase) -> Bool {
    row.organisations.allSatisfy { count(of: $0.id, in: phase) == 0 }
  }

  /// The number of ties of an organisation in a phase.
  func count(of organisation: String, in phase: Phase) -> Int {
    counts[organisation]?[phase] ?? 0
  }
}
