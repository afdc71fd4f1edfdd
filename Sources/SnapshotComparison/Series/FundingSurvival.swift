import InnovationSystem

/// What became of the collaborations that a source of time-limited money alone had paid for.
///
/// They are looked for in the first snapshot after the source's last day; when the study doesn't say when
/// it ended, in the first one after the last in which it carried any.
public struct FundingSurvival: Sendable, Hashable {
  /// The source's id.
  public let source: String
  /// The snapshot in which they are looked for.
  public let snapshot: String
  /// Whether the study says when the money ended.
  public let isEndKnown: Bool
  /// The pairs it alone had paid for before, of organisations in frame of that snapshot and reported on.
  public let carried: Int
  /// Those of them that still work together, whatever pays.
  public let remaining: Int

  /// The share that remains, 0–1; `nil` when it had carried none that can be looked for.
  public var share: Double? { Overlap.share(remaining, of: carried) }

  /// Each time-limited source that has ended and had carried any, in ascending order of id.
  static func all(_ views: [SnapshotView]) -> [FundingSurvival] {
    let sources = views.first?.study.funding.filter { $0.isTimeLimited == true } ?? []
    return sources.sorted { $0.id < $1.id }.compactMap { survival(of: $0, views) }
  }

  private static func survival(
    of source: FundingSource, _ views: [SnapshotView]
  ) -> FundingSurvival? {
    let carried = views.map { view in
      view.collaborations.filter { view.funding(of: $0) == [source.id] }
        .map { [$0.first, $0.second] }
    }
    guard let last = carried.lastIndex(where: { !$0.isEmpty }),
      let place = views.indices.first(where: { isAfter(source, views[$0], $0 > last) })
    else { return nil }
    let view = views[place]
    let before = Set(carried[..<place].joined()).filter { pair in
      pair.allSatisfy { view.position(of: $0) != nil } && view.isSeen(pair[0], pair[1])
    }
    guard !before.isEmpty else { return nil }
    return FundingSurvival(
      source: source.id, snapshot: view.snapshot.id, isEndKnown: source.to != nil,
      carried: before.count, remaining: before.count { view.worksTogether($0[0], $0[1]) })
  }

  private static func isAfter(
    _ source: FundingSource, _ view: SnapshotView, _ isAfterLast: Bool
  ) -> Bool {
    guard let end = source.to, let date = view.snapshot.date else { return isAfterLast }
    return end < date && !date.overlaps(from: nil, to: end)
  }
}
