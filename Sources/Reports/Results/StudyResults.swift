import Figures
import GapAnalysis
import InnovationSystem
import SnapshotComparison
import StudyFiles
import Wording

/// Everything a report of one snapshot is written from.
public struct StudyResults: Sendable {
  /// The study.
  public let study: Study
  /// The snapshot the report is of.
  public let view: SnapshotView
  /// The language it is written in.
  public private(set) var language: Language
  /// The measures of every snapshot, earliest first.
  public let series: [SnapshotScores]
  /// What gap analysis says of the snapshot.
  public let assessment: GapAssessment
  /// What changed since the snapshot before; `nil` for the first, and where nobody says who works with
  /// whom.
  let change: StudyComparison?
  /// The fingerprint of the data.
  let digest: StudyDigest
  /// What the study plans; `nil` when it plans nothing.
  let plans: PlanNumbers?
  /// What the detectors found, in the catalog's order.
  public var findings: [Finding] { assessment.findings }

  /// Measures a study and looks for gaps.
  public init(_ study: Study, at snapshot: Snapshot, _ language: Language) {
    self.study = study
    self.language = language
    view = study.view(at: snapshot)
    series = study.snapshots.map { SnapshotScores(study.view(at: $0)) }
    let input = GapInput(study, at: snapshot)
    assessment = GapAssessment(of: input)
    digest = StudyDigest(study)
    plans = PlanNumbers(in: input)
    change = Self.change(study, at: snapshot)
  }

  private static func change(_ study: Study, at snapshot: Snapshot) -> StudyComparison? {
    let earlier = study.snapshots.prefix { $0.id != snapshot.id }.last
    guard let earlier, !study.isTwoMode else { return nil }
    return StudyComparison(ComparedSnapshots(of: study, from: earlier, to: snapshot))
  }

  /// The same, to be told in another language.
  func told(in language: Language) -> StudyResults {
    var results = self
    results.language = language
    return results
  }

  /// The measures of the report's snapshot.
  public var scores: SnapshotScores {
    series.first { $0.view.snapshot.id == view.snapshot.id } ?? series[0]
  }

  /// The gaps of a kind, heaviest first.
  func gaps(_ kind: String) -> [Finding] {
    findings.filter { $0.kind == kind && $0.isGap }.ranked()
  }

  /// The title of the study in the report's language.
  var title: String { study.title?[language.rawValue] ?? study.id }

  /// The formatter of the report's language.
  var format: Formatter { Formatter(language) }

  /// How the snapshot is spoken of; `nil` when it has neither date nor id.
  var snapshotName: String? { view.snapshot.spokenName }
}
