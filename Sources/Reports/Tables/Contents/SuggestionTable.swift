import GapAnalysis
import InnovationSystem
import Wording

/// Suggested collaborations: those that would give most, then those likely to come by themselves.
struct SuggestionTable {
  private let results: StudyResults

  /// Prepares the table of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The table; `nil` when nothing is suggested.
  var table: ReportTable? {
    let found = SuggestionSection.kinds.flatMap { kind in
      results.findings.filter { $0.kind == kind }
    }
    guard !found.isEmpty else { return nil }
    return ReportTable(
      "suggestions", TableWords.suggestions, language, found,
      columns: [
        .text("id", ReportWords.id) { $0.id },
        .term("kind", TableWords.suggestionKind) { finding in
          .init(
            code: finding.kind,
            words: FindingWords.words(for: finding.kind)?.heading[language] ?? finding.kind)
        },
        .count("rank", TableWords.place) { $0.count("rank") },
        .text("first", ComparisonTableWords.first) { name(0, of: $0) },
        .text("second", ComparisonTableWords.second) { name(1, of: $0) },
        .words("suggestion", TableWords.suggestion) {
          $0.sentence(in: results.study, language)
        },
        .term("certainty", ReportWords.howSure) {
          .init($0.certainty.rawValue, in: Terms.certainties, language)
        },
        .words("basis", TableWords.basis) {
          SuggestionSection.numbers(of: $0, in: results.study, language)
        },
        .texts("organisations", TableWords.organisationIDs) { $0.organisations },
      ])
  }

  private var language: Language { results.language }

  private func name(_ position: Int, of finding: Finding) -> String? {
    position < finding.organisations.count
      ? results.study.displayName(of: finding.organisations[position]) : nil
  }
}
