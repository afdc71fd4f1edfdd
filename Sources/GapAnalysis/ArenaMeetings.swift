import InnovationSystem

/// Who meets whom in which active arenas and projects, and who has other contact.
struct ArenaMeetings {
  /// The active arenas in which each may meet each, by id, with the participants in frame.
  let arenas: [(project: String, members: [String])]
  /// How many have too many participants for that.
  let largeCount: Int
  /// The arenas that each pair shares; only pairs that share one.
  let shared: [Finding.Evidence: Set<String>]
  /// Whether the study knows of collaborations at all.
  let isTieKnown: Bool

  /// The arenas that a pair shares or that carry its collaboration.
  private let places: [Finding.Evidence: Set<String>]
  /// The pairs whose collaboration doesn't hang on active arenas.
  private let free: Set<Finding.Evidence>

  init(in input: GapInput) {
    let view = input.view
    let active = view.study.participants(at: view.snapshot.date).map { project, members in
      (project: project, members: members.filter { view.position(of: $0) != nil }.sorted())
    }.filter { $0.members.count > 1 }
    arenas = active.filter { $0.members.count <= ArenaDependence.mostParticipants }
    largeCount = active.count - arenas.count
    isTieKnown = !view.study.isTwoMode
    var shared: [Finding.Evidence: Set<String>] = [:]
    for arena in arenas {
      for (index, one) in arena.members.enumerated() {
        for other in arena.members.dropFirst(index + 1) {
          shared[Finding.Evidence(one, other), default: []].insert(arena.project)
        }
      }
    }
    let running = Set(arenas.map(\.project))
    var (places, free) = (shared, Set<Finding.Evidence>())
    for tie in view.collaborations {
      let pair = Finding.Evidence(tie.first, tie.second)
      for row in tie.rows {
        if !row.projects.isEmpty, row.projects.allSatisfy(running.contains) {
          places[pair, default: []].formUnion(row.projects)
        } else {
          free.insert(pair)
        }
      }
    }
    self.shared = shared
    self.places = places
    self.free = free
  }

  /// The only arena without which a pair has no contact; `nil` when there is none such.
  func soleArena(of pair: Finding.Evidence) -> String? {
    guard let places = places[pair], places.count == 1, !free.contains(pair) else { return nil }
    return places.first
  }

  /// How many pairs meet in an arena, or work together through it.
  func pairCount(in arena: String) -> Int { places.values.count { $0.contains(arena) } }

  /// The pairs that lose all contact without an arena, in ascending order.
  func dependent(on arena: String) -> [Finding.Evidence] {
    places.keys.filter { soleArena(of: $0) == arena }.sorted()
  }

  /// The organisations that are left without contact with anybody, in ascending order.
  func alone(without arena: String) -> [String] {
    let left = Set(places.keys.filter { soleArena(of: $0) != arena }).union(free)
    let others = Set(left.flatMap { [$0.first, $0.second] })
    let lost = dependent(on: arena).flatMap { [$0.first, $0.second] }
    return Set(lost).subtracting(others).sorted()
  }
}
