import NetworkMetrics
import Wording

/// The measures of the network: a row for each, a column for each snapshot.
enum KeyFigureTable {
  /// The table of a report.
  static func table(_ results: StudyResults) -> ReportTable {
    let language = results.language
    return ReportTable(
      "key-figures", ReportWords.keyFigures, language,
      results.scores.networkMeasures.map { $0.description },
      columns: [
        .text("id", ReportWords.id) { $0.id },
        .words("measure", ReportWords.measure) {
          MeasureWords.words(for: $0.id)?.name.capitalised[language] ?? $0.id
        },
      ]
        + results.series.map { scores in
          .snapshot(scores.view.snapshot) {
            .number(scores.network($0.id), MeasureFormat.form(of: $0.id))
          }
        })
  }
}
