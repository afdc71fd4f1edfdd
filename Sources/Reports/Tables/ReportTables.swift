import Figures
import GapAnalysis
import InnovationSystem
import NetworkMetrics
import Wording

/// The tables that go with a report, as files a spreadsheet opens.
struct ReportTables {
  private let results: StudyResults

  /// Prepares the tables of a report.
  init(_ results: StudyResults) { self.results = results }

  private var language: Language { results.language }

  /// `key-figures.csv`: a row for each measure of the network, a column for each snapshot.
  var keyFigures: String {
    var table = SpreadsheetText(language)
    table.add(
      [.text(ReportWords.id[language]), .text(ReportWords.measure[language])]
        + results.series.map { .text($0.view.snapshot.id) })
    for metric in results.scores.networkMeasures {
      let description = metric.description
      let name = MeasureWords.words(for: description.id)?.name[language] ?? description.id
      table.add(
        [.text(description.id), .text(name)]
          + results.series.map { scores in
            .number(
              scores.network(description.id), places: description.isCount ? 0 : 4)
          })
    }
    return table.text
  }

  /// `organisations.csv`: a row for each organisation, a column for each measure.
  var organisations: String {
    var table = SpreadsheetText(language)
    let metrics = results.scores.organisationMeasures.map { $0.description }
    table.add(
      [
        .text(ReportWords.id[language]), .text(ReportWords.organisation[language]),
        .text(ReportWords.sector[language]),
      ] + metrics.map { .text($0.id) } + [.text(ReportWords.projectCount[language])])
    let projects = Dictionary(grouping: results.study.participations, by: \.organisation)
      .mapValues { Set($0.map(\.project)).count }
    for row in results.scores.rows {
      let id = row.organisation.id
      table.add(
        [.text(id), .text(row.organisation.name), .text(row.sector ?? "")]
          + metrics.map { .number(row.scores[$0.id] ?? nil, places: $0.isCount ? 0 : 4) }
          + [.number(Double(projects[id, default: 0]), places: 0)])
    }
    return table.text
  }

  /// `findings.csv`: a row for each finding, in words.
  var findings: String {
    var table = SpreadsheetText(language)
    table.add(
      [
        ReportWords.id, ReportWords.kind, ReportWords.finding, ReportWords.howSure,
        ReportWords.whatToDo,
      ].map { .text($0[language]) })
    for finding in results.findings where finding.isGap {
      let words = FindingWords.words(for: finding.kind)
      table.add([
        .text(finding.id), .text(words?.heading[language] ?? finding.kind),
        .text(finding.sentence(in: results.study, language)),
        .text(Terms.word(finding.certainty.rawValue, in: Terms.certainties, language)),
        .text(words?.action[language] ?? ""),
      ])
    }
    return table.text
  }

  /// The name of the file with the ledger.
  static let ledgerFile = "gap-ledger.csv"

  /// `gap-ledger.csv`: a row for each gap of the ledger, in words; `nil` when the study has none.
  var ledger: String? {
    guard !results.study.ledger.isEmpty else { return nil }
    var table = SpreadsheetText(language)
    table.add(
      [.text(ReportWords.id[language])] + LedgerRow.headings.map { .text($0[language]) })
    for row in results.ledgerRows { table.add([.text(row.id)] + row.cells.map { .text($0) }) }
    return table.text
  }
}
