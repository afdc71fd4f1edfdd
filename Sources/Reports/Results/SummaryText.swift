import Figures
import InnovationSystem
import Wording

/// The first sentences of a report: how many, how connected.
struct SummaryText {
  private let results: StudyResults
  private let numbers: SummaryNumbers

  /// Prepares the summary of a report.
  init(_ results: StudyResults) {
    self.results = results
    numbers = SummaryNumbers(results)
  }

  /// The summary as a paragraph.
  var text: String {
    let words = SummaryWords(results.language)
    if results.study.isTwoMode {
      return words.participations(
        organisations: numbers.organisations, projects: numbers.projects,
        participations: numbers.participations, alone: numbers.inOneProject)
    }
    return words.network(
      year: results.snapshotName, organisations: numbers.organisations,
      collaborations: numbers.collaborations, threshold: numbers.threshold,
      meanDegree: numbers.meanDegree)
      + " "
      + words.connection(
        parts: numbers.parts, isolated: names(numbers.isolated), hanging: names(numbers.hanging))
  }

  private func names(_ ids: [String]) -> [String] {
    ids.map(results.study.displayName).sorted()
  }
}
