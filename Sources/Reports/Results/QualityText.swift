import Figures
import InnovationSystem
import Wording

/// The data-quality box: who answered, what is confirmed, what could not be seen.
struct QualityText {
  private let results: StudyResults

  /// Prepares the box of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The sentences, each a paragraph.
  var sentences: [String] {
    let words = QualityWords(results.language)
    let inFrame = results.view.organisations
    let guessed = words.guessedKinds(inFrame.count(where: \.isKindGuessed), of: inFrame.count)
    guard !results.study.isTwoMode else {
      return [ReportWords.readAsTwoMode[results.language], guessed].compactMap { $0 }
    }
    let warnings = results.assessment.warnings.map {
      $0.sentence(in: results.study, results.language)
    }
    guard let summary = results.view.responseSummary else {
      return [words.noResponses, guessed].compactMap { $0 } + warnings
    }
    let silent = results.view.organisations.map(\.id)
      .filter { results.view.status(of: $0) == .notAnswered }.map(results.study.displayName)
    let response = words.response(
      answered: summary.answered, asked: summary.asked, inFrame: summary.inFrame, silent: silent)
    let coverage = summary.pairCoverage.flatMap { share in
      summary.densityBounds.map { words.coverage(share, density: $0) }
    }
    return [response, confirmation(words), coverage, guessed].compactMap { $0 } + warnings
  }

  private func confirmation(_ words: QualityWords) -> String? {
    let states = results.view.collaborations.compactMap {
      $0.confirmation(in: results.view.snapshot)
    }
    guard !states.isEmpty else { return nil }
    func count(_ state: Confirmation) -> Int { states.filter { $0 == state }.count }
    return words.confirmation(
      both: count(.both), one: count(.one), unresolved: count(.unresolved),
      documented: count(.documented))
  }
}
