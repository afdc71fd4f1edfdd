import InnovationSystem

/// How far two snapshots, each whole and as it was, have the same collaborations.
///
/// Each counts at its own threshold, with everybody who was in frame. It mixes what changed with who
/// was asked: the panel is what to judge change by.
public struct FullOverlap: Sendable, Hashable {
  /// The share of all collaborations that both have, 0–1, organisations that became one being one;
  /// `nil` when there are none.
  public let jaccard: Double?
  /// The same when every recorded id is its own organisation.
  public let jaccardRawNames: Double?

  /// Compares two snapshots.
  ///
  /// - Parameters:
  ///   - compared: the two.
  ///   - raw: the same two as recorded, when that is in another study; otherwise the same.
  init(_ compared: ComparedSnapshots, raw: ComparedSnapshots) {
    let left = Set(
      compared.series.treatments.filter { $0.treatment == .notInherited }
        .map { [$0.snapshot, $0.first, $0.second] })
    func keys(_ view: SnapshotView) -> Set<[String]> {
      let pairs = view.collaborations.filter {
        !left.contains([view.snapshot.id, $0.first, $0.second])
      }.map { pair in [pair.first, pair.second].map(compared.series.actor).sorted() }
      return Set(pairs.filter { $0[0] != $0[1] })
    }
    func recorded(_ view: SnapshotView) -> Set<[String]> {
      Set(view.collaborations.map { [$0.first, $0.second] })
    }
    jaccard = Self.jaccard(keys(compared.earlier), keys(compared.later))
    jaccardRawNames = Self.jaccard(recorded(raw.earlier), recorded(raw.later))
  }

  private static func jaccard(_ one: Set<[String]>, _ other: Set<[String]>) -> Double? {
    Overlap.share(one.intersection(other).count, of: one.union(other).count)
  }
}
