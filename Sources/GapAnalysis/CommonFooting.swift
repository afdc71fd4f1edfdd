import InnovationSystem
import Synchronization

/// A study on a common footing, and what came before a snapshot: worked out when a detector first asks,
/// for many questions are about the snapshot alone.
final class CommonFooting: Sendable {
  private struct Found {
    let series: HarmonisedSeries
    let earlier: [SnapshotView]
  }

  private let study: Study
  private let snapshot: String
  private let found = Mutex<Found?>(nil)

  /// Prepares nothing yet.
  init(of study: Study, before snapshot: Snapshot) {
    self.study = study
    self.snapshot = snapshot.id
  }

  /// The study on a common footing.
  var series: HarmonisedSeries { worked.series }

  /// The snapshots before, latest first.
  var earlier: [SnapshotView] { worked.earlier }

  private var worked: Found {
    found.withLock { found in
      if let found { return found }
      let series = HarmonisedSeries(of: study)
      let before = series.study.snapshots.prefix { $0.id != snapshot }
      let new = Found(
        series: series, earlier: before.reversed().map { series.study.view(at: $0) })
      found = new
      return new
    }
  }
}
