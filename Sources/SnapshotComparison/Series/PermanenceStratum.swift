import InnovationSystem

/// How lasting the collaborations of one kind are, over all snapshots.
///
///     share = Σ t ÷ (T · pairs),  t = the snapshots of T in which a pair worked together
///
/// Over pairs of organisations in frame of every snapshot that ever worked together. A pair is of a kind
/// when it is so in any snapshot. Line ties stand apart, since they last by design.
public struct PermanenceStratum: Sendable, Hashable {
  /// What kind of collaborations.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// All of them.
    case all
    /// One of the two governs the other.
    case line
    /// Of the others, those that only time-limited money ever paid for in some snapshot.
    case timeLimited = "time-limited"
    /// The rest.
    case other
  }

  /// What kind of collaborations.
  public let kind: Kind
  /// The number of snapshots.
  public let snapshots: Int
  /// The pairs that ever worked together.
  public let pairs: Int
  /// Those that did in one snapshot only.
  public let once: Int
  /// Those that did in every one.
  public let throughout: Int
  /// The mean share of snapshots in which they did, 0–1; `nil` when there are no pairs.
  public let share: Double?

  /// Each kind that occurs, all of them first.
  static func all(_ views: [SnapshotView]) -> [PermanenceStratum] {
    let inFrame = views.map { Set($0.organisations.map(\.id)) }
    let throughout = inFrame.dropFirst().reduce(inFrame.first ?? []) { $0.intersection($1) }
    var times: [[String]: Int] = [:]
    var kinds: [[String]: Kind] = [:]
    for view in views {
      for pair in view.collaborations
      where throughout.contains(pair.first) && throughout.contains(pair.second) {
        let key = [pair.first, pair.second]
        times[key, default: 0] += 1
        let kind = kind(of: pair, in: view)
        if kind == .line || kinds[key] == nil || kinds[key] == .other { kinds[key] = kind }
      }
    }
    return Kind.allCases.compactMap { kind in
      let counts = times.filter { kind == .all || kinds[$0.key] == kind }.map(\.value)
      return counts.isEmpty && kind != .all
        ? nil : PermanenceStratum(kind, counts, of: views.count)
    }
  }

  private init(_ kind: Kind, _ counts: [Int], of snapshots: Int) {
    self.kind = kind
    self.snapshots = snapshots
    pairs = counts.count
    once = counts.count { $0 == 1 }
    throughout = counts.count { $0 == snapshots }
    share = Overlap.share(counts.reduce(0, +), of: snapshots * counts.count)
  }

  private static func kind(of pair: CombinedCollaboration, in view: SnapshotView) -> Kind {
    if pair.rows.contains(where: { $0.relations.contains(.governance) }) { return .line }
    let sources = view.funding(of: pair)
    let limited = Set(view.study.funding.filter { $0.isTimeLimited == true }.map(\.id))
    return !sources.isEmpty && sources.isSubset(of: limited) ? .timeLimited : .other
  }
}
