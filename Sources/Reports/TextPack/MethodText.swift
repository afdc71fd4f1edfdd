import Figures
import InnovationSystem
import Wording

/// The method paragraph: who was asked what and when, what counts, and what it was computed with.
struct MethodText {
  private let results: StudyResults
  private let words: MethodWords

  /// Prepares the paragraph of a report.
  init(_ results: StudyResults) {
    self.results = results
    words = MethodWords(results.language)
  }

  /// The paragraph.
  var text: String {
    (results.study.isTwoMode ? ofParticipations : ofCollaborations).joined(separator: " ")
  }

  private var study: Study { results.study }
  private var snapshot: Snapshot { results.view.snapshot }

  private var date: String? {
    snapshot.date.map { results.format.date(year: $0.year, month: $0.month, day: $0.day) }
  }

  private var ofCollaborations: [String] {
    let code = results.language.rawValue
    let quality = QualityWords(results.language)
    let scope = words.scope(organisations: results.view.organisations.count, date: date)
    let counting = quality.method(
      boundary: snapshot.boundary?[code], question: snapshot.question?[code],
      scale: snapshot.scale.rawValue, threshold: snapshot.threshold, rule: snapshot.rule.rawValue)
    return [scope] + responses(quality) + [counting] + comparison + [made]
  }

  private func responses(_ quality: QualityWords) -> [String] {
    guard let summary = results.view.responseSummary else { return [quality.noResponses] }
    let answered = quality.response(
      answered: summary.answered, asked: summary.asked, inFrame: summary.inFrame, silent: [])
    let coverage = summary.pairCoverage.flatMap { share in
      summary.densityBounds.map { quality.coverage(share, density: $0) }
    }
    return [answered, coverage].compactMap { $0 }
  }

  private var ofParticipations: [String] {
    let code = results.language.rawValue
    let scope = words.scope(
      organisations: results.view.organisations.count, places: study.projectNames.count,
      of: study.placeKind, participations: study.participations.count, date: date)
    return [
      scope, snapshot.boundary.map { words.boundary($0[code]) },
      (snapshot.source ?? study.source).map { words.source($0[code]) },
      LimitationWords(results.language).notCollaboration, made,
    ].compactMap { $0 }
  }

  private var comparison: [String] {
    let names = study.snapshots.compactMap(\.spokenName)
    let several = study.snapshots.count > 1 ? [words.comparison(names)] : []
    let version = study.targets.isEmpty ? nil : study.targetVersion
    return several + (version.map { [words.targetModel($0)] } ?? [])
  }

  private var made: String {
    words.made(
      version: SamspillVersion.current, fingerprint: String(results.digest.whole.prefix(12)))
  }
}
