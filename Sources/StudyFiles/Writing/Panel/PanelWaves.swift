import InnovationSystem

/// All snapshots of a study as square matrices of the same organisations, for other programs.
///
/// On a common footing; everybody who was ever in frame has a row and a column in each. A collaboration
/// counts both ways, as when snapshots are compared.
struct PanelWaves {
  /// What is known of a pair in one snapshot.
  enum Cell {
    /// They work together at the threshold.
    case tie
    /// They don't.
    case none
    /// Nobody reported on them.
    case unseen
    /// One of them wasn't in frame, so they could not.
    case impossible
  }

  /// The organisations, in ascending order of id.
  let organisations: [Organisation]
  /// The snapshots on the common footing, earliest first.
  let views: [SnapshotView]

  /// Puts a study's snapshots side by side.
  init(_ study: Study) {
    let series = HarmonisedSeries(of: study)
    let all = study.snapshots.map { series.study.view(at: $0) }
    views = all
    organisations = series.study.organisations.filter { organisation in
      all.contains { $0.position(of: organisation.id) != nil }
    }
  }

  /// What is known of a pair; `none` of one with itself.
  func cell(_ row: Int, _ column: Int, in view: SnapshotView) -> Cell {
    let (one, other) = (organisations[row].id, organisations[column].id)
    guard isIn(row, view), isIn(column, view) else { return row == column ? .none : .impossible }
    if row == column { return .none }
    guard let pair = view.pair(one, other) else {
      return view.isUnheard(one) && view.isUnheard(other) ? .unseen : .none
    }
    return view.snapshot.counts(pair.intensity) ? .tie : .none
  }

  /// Whether an organisation is in frame.
  func isIn(_ row: Int, _ view: SnapshotView) -> Bool {
    view.position(of: organisations[row].id) != nil
  }

  /// The numbers of the snapshots, from 1, that an organisation is in frame of, as first and last of each
  /// run.
  func runs(of row: Int) -> [ClosedRange<Int>] {
    let present = views.indices.filter { isIn(row, views[$0]) }.map { $0 + 1 }
    return present.reduce(into: []) { runs, wave in
      if let last = runs.last, last.upperBound + 1 == wave {
        runs[runs.count - 1] = last.lowerBound...wave
      } else {
        runs.append(wave...wave)
      }
    }
  }
}
