import GapAnalysis
import InnovationSystem
import NetworkMetrics

/// `results.json` of a report: a contract, described in `docs/results-json.md`.
struct ResultsJSON: Encodable {
  /// The schema's name and version; the number changes when a key changes its meaning or type.
  static let schema = "samspill.results/1"

  private let results: StudyResults
  private let provenance: ReportProvenance
  private let remarks: [String]
  private let tables: [ReportTable]

  /// Prepares the file of a report.
  ///
  /// - Parameters:
  ///   - remarks: what the page's list of warnings says beside those of the assessment, in words.
  ///   - tables: the report's tables.
  init(
    _ results: StudyResults, _ provenance: ReportProvenance, remarks: [String],
    tables: [ReportTable]
  ) {
    self.results = results
    self.provenance = provenance
    self.remarks = remarks
    self.tables = tables
  }

  /// The JSON text.
  ///
  /// - Throws: when a value is a number that JSON has no form for.
  func text() throws -> String { try OutputJSON.text(of: self) }

  enum CodingKeys: String, CodingKey {
    case schema, conventions, provenance, summary, quality, requirements, plans, counts, snapshots,
      gaps, change, remarks, tables
  }

  /// Encodes every key of the contract; what is not known is null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(ConventionsJSON(), forKey: .conventions)
    try container.encode(ProvenanceJSON(provenance), forKey: .provenance)
    try container.encode(SummaryJSON(results), forKey: .summary)
    try container.encode(QualityJSON(results.view), forKey: .quality)
    try container.encode(RequirementsJSON(results), forKey: .requirements)
    try container.encode(results.plans.map(PlansJSON.init), forKey: .plans)
    try container.encode(CountsJSON(results.assessment), forKey: .counts)
    try container.encode(results.series.map(KeyFiguresJSON.init), forKey: .snapshots)
    try container.encode(GapsJSON(results.assessment, results.language), forKey: .gaps)
    try container.encode(results.change.map(ChangeSummaryJSON.init), forKey: .change)
    try container.encode(remarks, forKey: .remarks)
    try container.encode(tables.map(TableJSON.init), forKey: .tables)
  }
}

/// The numbers in sentences that are the same for every study.
private struct ConventionsJSON: Encodable {
  /// The share that intervals cover.
  let intervals = 0.95
  /// The AUC of a forecast that knows nothing.
  let chanceAUC = 0.5
  /// The phases of innovation.
  let phases = Phase.allCases.count
  /// The fewest organisations among which a core is looked for.
  let coreOrganisations = CoreGroup.leastOrganisations
  /// The steps within which a competence reaches.
  let competenceSteps = CompetenceCoverage.near
  /// From how many points on the parties' answers differ much.
  let perceptionPoints = PerceptionGaps.large
  /// The fewest phases of a collaboration that is systematic.
  let systematicPhases = Permanence.severalPhases
}

/// A snapshot's date, what is known of its answers, and its measures.
private struct KeyFiguresJSON: Encodable {
  @Nullable private var snapshot: String?
  @Nullable private var date: String?
  private let quality: QualityJSON
  private let metrics: MetricsJSON

  init(_ scores: SnapshotScores) {
    let id = scores.view.snapshot.id
    snapshot = id.isEmpty ? nil : id
    date = scores.view.snapshot.date?.description
    quality = QualityJSON(scores.view)
    metrics = MetricsJSON(scores)
  }
}

/// A table: its columns, and a row's cells by the ids of their columns.
private struct TableJSON: Encodable {
  private struct Column: Encodable {
    let id: String
    let heading: String
    let kind: String
    let places: Int?
  }

  private let id: String
  private let title: String
  private let columns: [Column]
  private let rows: [Row]

  init(_ table: ReportTable) {
    id = table.id
    title = table.title
    columns = table.columns.map { column in
      Column(
        id: column.id, heading: column.heading, kind: column.kind.name,
        places: column.kind.places)
    }
    let ids = table.columns.map(\.id)
    rows = table.rows.map { Row(ids: ids, cells: $0) }
  }

  /// The cells of a row under the ids of their columns; each by what it is, since values of any kind take the
  /// encoder several times as long.
  private struct Row: Encodable {
    private struct Id: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }

      init(stringValue: String) { self.stringValue = stringValue }

      init?(intValue: Int) { nil }
    }

    let ids: [String]
    let cells: [ReportCell]

    func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: Id.self)
      // Of columns with the same id the first counts, which is written last.
      for (id, cell) in zip(ids, cells).reversed() {
        try cell.encode(into: &row, under: Id(stringValue: id))
      }
    }
  }
}
