import Figures
import InnovationSystem
import SnapshotComparison
import Wording

/// `samspill compare`: what changed, as text for people.
public struct ComparisonText {
  private let results: ComparisonResults
  private let language: Language

  /// Prepares the text of a comparison.
  public init(_ results: ComparisonResults) {
    self.results = results
    language = results.language
  }

  /// The text: what changed in names first, then numbers, claims, method and reservations.
  public var text: String {
    let sections: [(Words?, String)] = [
      (nil, heading),
      (ComparisonWords.changed, paragraph(ChangesText(comparison, language).lines)),
      (ComparisonWords.matched, MatchesText(results).text),
      (ComparisonWords.claims, ClaimsText(results).text),
      (ComparisonWords.arithmetic, DecompositionText(comparison.decomposition, language).text),
      (ComparisonWords.alike, LikenessText(comparison, language).text),
      (InferenceWords.heading, InferenceText(results).text),
      (ComparisonWords.survival, SurvivalText(comparison, language).text),
      (ComparisonWords.splits, LikenessText(comparison, language).splits),
      (ComparisonWords.table, EvaluationTable(results.evaluations, language).text),
      (
        SeriesWords.heading, results.series.map { SeriesText($0, language).text } ?? ""
      ),
      (ComparisonWords.method, paragraph(method)),
      (ComparisonWords.reservations, paragraph(reservations)),
      (nil, results.study.notice.map { $0[language.rawValue] + "\n" } ?? ""),
    ]
    return sections.filter { !$0.1.isEmpty }
      .map { heading, text in (heading.map { $0[language] + "\n" } ?? "") + text }
      .joined(separator: "\n")
  }

  private var comparison: StudyComparison { results.comparison }
  private var compared: ComparedSnapshots { comparison.compared }

  private var heading: String {
    let span = ComparisonWords.title(
      compared.earlier.snapshot.id, compared.later.snapshot.id)[language]
    // Two studies: neither's title is that of both.
    let title = results.study.title?[language.rawValue] ?? results.study.id
    let line =
      results.matches == nil ? "\(title), \(span)" : Formatter(language).capitalised(span)
    return paragraph([line] + (results.isDefault ? [ComparisonWords.isDefault[language]] : []))
  }

  private func paragraph(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  private var method: [String] {
    [
      ComparabilityWords.method(
        common: comparison.panel.organisations.count,
        pairs: (comparison.overlap.pairs, comparison.panel.pairCount),
        usesLineage: compared.usesLineage, language)
    ]
  }

  /// How the two were taken differently, then the warnings; those of the earlier snapshot with its id.
  private var reservations: [String] {
    comparison.issues.compactMap { ComparabilityWords.issue($0.rawValue)?[language] }
      + results.warnings.map { found in
        let sentence = found.warning.sentence(in: results.study, language)
        let isEarlier = found.snapshot == compared.earlier.snapshot.id
        return isEarlier ? "\(found.snapshot): \(sentence)" : sentence
      }
  }
}
