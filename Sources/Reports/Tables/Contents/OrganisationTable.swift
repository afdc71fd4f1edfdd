import InnovationSystem
import NetworkMetrics
import Wording

/// The organisations: a row for each, a column for each measure.
struct OrganisationTable {
  private let results: StudyResults
  private let projects: [String: Int]

  /// Prepares the table of a report.
  init(_ results: StudyResults) {
    self.results = results
    projects = Dictionary(grouping: results.study.participations, by: \.organisation)
      .mapValues { Set($0.map(\.project)).count }
  }

  /// The table.
  var table: ReportTable {
    ReportTable(
      "organisations", ReportWords.organisations, language, results.scores.rows,
      columns: [
        .text("id", ReportWords.id) { $0.organisation.id },
        .text("organisation", ReportWords.organisation) { $0.organisation.name },
        TableColumn.term("sector", ReportWords.sector) { sector(of: $0) }
          .inDelimitedText(.codes),
      ]
        + Self.measures(results.scores)
        + [
          .count("projects", ReportWords.projectCount) { projects[$0.organisation.id, default: 0] },
          .term("kind", PageWords.kind) { kind(of: $0.organisation) },
          .term("response", ReportWords.response) {
            .init(
              results.view.status(of: $0.organisation.id)?.rawValue, in: Terms.responses, language)
          },
        ])
  }

  /// Every measure of organisations that the data allow and that doesn't take long on a network of this
  /// size, at the report's snapshot; `nil` in a study of participations.
  static func everyMeasure(_ results: StudyResults) -> (table: ReportTable, scores: SnapshotScores)?
  {
    guard !results.study.isTwoMode, !results.scores.rows.isEmpty else { return nil }
    let scores = SnapshotScores(
      results.view, MetricCatalog.all.filter { $0.shape == .node }, withChance: false,
      stepLimit: stepLimit)
    let known = measures(scores).filter { column in
      scores.rows.contains { !column.cell($0).isEmpty }
    }
    let table = ReportTable(
      "organisation-measures", TableWords.allMeasures, results.language, scores.rows,
      columns: [
        .text("id", ReportWords.id) { $0.organisation.id },
        .text("organisation", ReportWords.organisation) { $0.organisation.name },
      ] + known)
    return (table, scores)
  }

  /// Beyond so many steps a measure isn't in a report: about a second for each.
  private static let stepLimit = 5e8

  /// A column for each measure of organisations.
  static func measures(_ scores: SnapshotScores) -> [TableColumn<SnapshotScores.Row>] {
    scores.organisationMeasures.map { metric in
      let id = metric.description.id
      let name = MeasureWords.words(for: id)?.name ?? Words(nb: id, nn: id, en: id)
      return
        TableColumn
        .number(id, name.capitalised, MeasureFormat.form(of: id)) { $0.scores[id] ?? nil }
        .inDelimitedText(.idAsHeading)
    }
  }

  private var language: Language { results.language }

  private func sector(of row: SnapshotScores.Row) -> ReportCell.Term? {
    row.sector.map { .init(code: $0, words: results.sectorName($0)) }
  }

  private func kind(of organisation: Organisation) -> ReportCell.Term? {
    organisation.kind.map { code in
      let name = results.study.taxonomy.kind(code)?.name[language.rawValue]
      return .init(code: code, words: name ?? code)
    }
  }
}
