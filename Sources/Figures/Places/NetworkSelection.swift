import InnovationSystem

/// Which organisations of a snapshot a figure of the network draws, and which of them by name.
struct NetworkSelection {
  /// With more organisations than this, only those with most collaborations have their name drawn.
  static let mostNames = 45
  /// How many have their name drawn then.
  static let namesWhenMany = 25
  /// With more organisations than this, only those with most collaborations are drawn.
  static let mostDrawn = 150

  /// The organisations that are drawn, in ascending order of id.
  let shown: [Organisation]
  /// The ids of the organisations whose name is drawn.
  let named: Set<String>
  /// The collaborations between those drawn.
  let pairs: [CombinedCollaboration]

  /// Chooses among the organisations of a snapshot.
  ///
  /// - Parameter alwaysNamed: the ids of those whose name is drawn, however few ties they have.
  init(_ view: SnapshotView, alwaysNamed: Set<String> = []) {
    let ranked = Self.ranked(view)
    let drawn = Set(ranked.prefix(Self.mostDrawn))
    shown = view.organisations.filter { drawn.contains($0.id) }
    named =
      ranked.count > Self.mostNames
      ? Set(ranked.prefix(Self.namesWhenMany)).union(alwaysNamed).intersection(drawn) : drawn
    pairs = view.collaborations.filter { drawn.contains($0.first) && drawn.contains($0.second) }
  }

  /// The ids of the organisations that have a collaboration with another that is drawn.
  var connected: Set<String> { Set(pairs.flatMap { [$0.first, $0.second] }) }

  /// The ids of the organisations, those with most collaborations first.
  private static func ranked(_ view: SnapshotView) -> [String] {
    var degrees: [String: Int] = [:]
    for pair in view.collaborations {
      degrees[pair.first, default: 0] += 1
      degrees[pair.second, default: 0] += 1
    }
    return view.organisations.map(\.id).sorted {
      (-degrees[$0, default: 0], $0) < (-degrees[$1, default: 0], $1)
    }
  }
}
