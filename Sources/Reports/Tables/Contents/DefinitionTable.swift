import NetworkMetrics
import Wording

/// What the measures of the tables mean: those of the network, then those of organisations.
enum DefinitionTable {
  private struct Row {
    let metric: any Metric.Type
    let words: MeasureWords
  }

  /// The table of measures; `nil` when none has a meaning for the study.
  static func table(_ metrics: [any Metric.Type], _ language: Language) -> ReportTable? {
    let rows = metrics.compactMap { metric in
      MeasureWords.words(for: metric.description.id).map { Row(metric: metric, words: $0) }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "definitions", ReportWords.definitions, language, rows,
      columns: [
        .text("id", ReportWords.id) { $0.words.id },
        .words("measure", ReportWords.measure) {
          Formatter(language).capitalised($0.words.name[language])
        },
        .words("question", ReportWords.question) { $0.words.question[language] },
        .words("reading", ReportWords.reading) { $0.words.reading[language] },
        .text("formula", ReportWords.formula) { $0.words.formula },
        .words("conventions", ReportWords.conventions) { $0.words.conventions[language] },
        .words("comparison", ReportWords.comparison) { $0.words.comparison[language] },
        .words("facts", TableWords.facts) { MeasureFactsText($0.metric, language).text },
        .text("source", ReportWords.reference) {
          ReferenceText.line($0.metric.description.references)
        },
      ])
  }
}
