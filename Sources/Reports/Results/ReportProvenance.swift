import InnovationSystem
import StudyFiles
import Wording

/// What the numbers of a report come from: the data, what was chosen, and the version.
struct ReportProvenance: Sendable {
  /// The study.
  let study: Study
  /// The snapshot the report is of.
  let snapshot: Snapshot
  /// The language it is written in.
  let language: Language
  /// The date it bears; `nil` when none is known.
  let date: PartialDate?
  /// The fingerprint of the data.
  let digest: StudyDigest

  /// Gathers the provenance of a report that bears a date; the snapshot's when `nil`.
  init(_ results: StudyResults, date: PartialDate?) {
    study = results.study
    snapshot = results.view.snapshot
    language = results.language
    self.date = date ?? snapshot.date
    digest = results.digest
  }

  /// What the study's data tell of.
  var mode: String { study.isTwoMode ? "two-mode" : "one-mode" }
}
