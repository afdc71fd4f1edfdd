import InnovationSystem

/// What becomes of a snapshot's collaborations when organisations that became one are joined.
///
/// As recorded = on the common footing + merged + notInherited − broughtIn.
struct JoinedCounts {
  /// Inside one organisation, or several that became one.
  let merged: Int
  /// That nobody inherits.
  let notInherited: Int
  /// On the common footing only: of somebody outside the frame whose successor is inside.
  let broughtIn: Int

  /// Counts in a snapshot as recorded and on the common footing.
  init(_ recorded: SnapshotView, _ joined: SnapshotView, _ series: HarmonisedSeries) {
    let left = Set(
      series.treatments.filter {
        $0.snapshot == recorded.snapshot.id && $0.treatment == .notInherited
      }.map { [$0.first, $0.second] })
    let inherited = recorded.collaborations.filter { !left.contains([$0.first, $0.second]) }
    let keys = inherited.map { [$0.first, $0.second].map(series.actor).sorted() }
    let between = Set(keys.filter { $0[0] != $0[1] })
    notInherited = recorded.collaborations.count - inherited.count
    merged = inherited.count - between.count
    broughtIn = joined.collaborations.count { !between.contains([$0.first, $0.second]) }
  }
}
