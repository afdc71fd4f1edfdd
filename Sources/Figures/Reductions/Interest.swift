import InnovationSystem
import Wording

extension WholeNetwork.Interest {
  /// How many of each sector a figure of sectors shows at least.
  private static let ofEachSector = 3

  /// What the reader of a kind of figure wants to see first.
  init(of subject: FigureSubject, in kind: any FigureKind.Type) {
    if kind == EgoKind.self, let ego = subject.organisation {
      let own = subject.view.collaborations.filter { $0.involves([ego]) }
      basis = .partners(of: subject.study.displayName(of: ego))
      (first, centre) = ([ego], ego)
      universe = Set(own.map { $0.partner(of: ego) } + [ego])
    }
    if kind == PlannedKind.self {
      basis = .plans
      first = Self.order(PlannedTies(of: subject.study, at: subject.snapshot).pairs)
    }
    if kind == DifferenceKind.self, let changes = try? TieChanges(of: subject) {
      basis = .changes
      first = Self.order(changes.changed.map { [$0.first, $0.second] })
      changed = changes.changes.filter { $0.kind != .kept }.map { [$0.first, $0.second] }
      moved = changes.entrants.union(changes.leavers)
    }
    if kind == ConsortiumKind.self {
      basis = .sectors
      first = Self.ofEachSector(subject.view)
    }
  }

  /// The ends of pairs, so that both ends of a pair come together: the pairs of those who are in most
  /// of them first.
  private static func order(_ pairs: [[String]]) -> [String] {
    let counts = Dictionary(pairs.flatMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    let sums = pairs.map { $0.reduce(0) { $0 + counts[$1, default: 0] } }
    return pairs.indices.sorted { (-sums[$0], $0) < (-sums[$1], $1) }.flatMap { pairs[$0] }
  }

  /// A few of each sector, those with most ties.
  private static func ofEachSector(_ view: SnapshotView) -> [String] {
    let degrees = Dictionary(
      view.collaborations.flatMap { [($0.first, 1), ($0.second, 1)] }, uniquingKeysWith: +)
    let groups = Dictionary(grouping: view.organisations) {
      view.study.taxonomy.sectorCode(of: $0) ?? ""
    }
    return groups.keys.sorted().flatMap { code in
      (groups[code] ?? []).map(\.id).sorted {
        (-degrees[$0, default: 0], $0) < (-degrees[$1, default: 0], $1)
      }.prefix(ofEachSector)
    }
  }
}
