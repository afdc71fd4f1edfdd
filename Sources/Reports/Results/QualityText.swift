import Figures
import InnovationSystem
import Wording

/// The data-quality box: who answered, what is confirmed, what could not be seen.
struct QualityText {
  private let results: StudyResults
  private let numbers: QualityNumbers

  /// Prepares the box of a report.
  init(_ results: StudyResults) {
    self.results = results
    numbers = QualityNumbers(results.view)
  }

  /// The sentences, each a paragraph.
  var sentences: [String] {
    let words = QualityWords(results.language)
    let guessed = words.guessedKinds(numbers.guessedKinds, of: numbers.inFrame)
    guard !results.study.isTwoMode else {
      return [ReportWords.readAsTwoMode[results.language], guessed].compactMap { $0 }
    }
    let warnings = results.assessment.warnings.map {
      $0.sentence(in: results.study, results.language)
    }
    guard let summary = numbers.responses else {
      return [words.noResponses, guessed].compactMap { $0 } + warnings
    }
    let response = words.response(
      answered: summary.answered, asked: summary.asked, inFrame: summary.inFrame,
      silent: numbers.silent.map(results.study.displayName))
    let coverage = summary.pairCoverage.flatMap { share in
      summary.densityBounds.map { words.coverage(share, density: $0) }
    }
    return [response, confirmation(words), coverage, guessed].compactMap { $0 } + warnings
  }

  /// What the first screen says of it: who answered and what is confirmed, or that neither is known.
  var opening: String {
    guard !results.study.isTwoMode, results.view.responseSummary != nil else {
      return sentences.first ?? ""
    }
    let confirmation = confirmation(QualityWords(results.language))
    return [sentences.first, confirmation].compactMap { $0 }.joined(separator: " ")
  }

  private func confirmation(_ words: QualityWords) -> String? {
    numbers.confirmations.map { counts in
      words.confirmation(
        both: counts[.both] ?? 0, one: counts[.one] ?? 0, unresolved: counts[.unresolved] ?? 0,
        documented: counts[.documented] ?? 0)
    }
  }
}
