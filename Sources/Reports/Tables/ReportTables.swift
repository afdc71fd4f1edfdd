import NetworkMetrics
import Wording

/// The tables that go with a report, in the order people read them; what the study has nothing for is
/// left out.
///
/// To add one: a file in `Contents`, a line here, its title and headings in `TableWords`, and a row in
/// `docs/results-json.md`. Workbook, CSV and `results.json` follow.
struct ReportTables {
  /// The tables.
  let all: [ReportTable]

  private let language: Language

  /// Fills the tables of a report.
  ///
  /// - Parameter remarks: what was found amiss while reading and drawing, in words.
  init(_ results: StudyResults, _ provenance: ReportProvenance, remarks: [String] = []) {
    language = results.language
    let targets = TargetTable(results)
    let changes = ChangeTable(results)
    let quality = QualityTable(results)
    let everyMeasure = OrganisationTable.everyMeasure(results)
    let measures = Self.measures(results, everyMeasure)
    all = [
      KeyFigureTable.table(results), OrganisationTable(results).table, everyMeasure?.table,
      CollaborationTable(results).table, ProjectTable.table(results), FindingTable(results).table,
      LedgerTable(results).table, targets.requirements, targets.fulfilment,
      PhaseTable(results).table, SuggestionTable(results).table, changes?.ties,
      changes?.membership, EvaluationReportTable.table(results), quality.counts,
      quality.warnings(remarks), quality.notAssessed,
      results.study.isTwoMode ? nil : DefinitionTable.table(measures, language),
      ProvenanceTable(provenance).table,
    ].compactMap { $0 }
  }

  /// The measures in the tables, those of the network first, each once.
  private static func measures(
    _ results: StudyResults, _ every: (table: ReportTable, scores: SnapshotScores)?
  ) -> [any Metric.Type] {
    let usual = results.scores.networkMeasures + results.scores.organisationMeasures
    let known = Set(usual.map { $0.description.id })
    let shown = Set(every?.table.columns.map(\.id) ?? [])
    let others = every?.scores.organisationMeasures ?? []
    return usual
      + others.filter {
        shown.contains($0.description.id) && !known.contains($0.description.id)
      }
  }

  /// The name of the file with the ledger.
  static let ledgerFile = LedgerTable.id + ".csv"

  /// The text of each table's file, by name.
  var delimitedFiles: [String: String] {
    Dictionary(
      uniqueKeysWithValues: all.map { ($0.id + ".csv", DelimitedTable($0, language).text) })
  }
}
