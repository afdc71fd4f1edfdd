import InnovationSystem
import Wording

/// The collaborations of a snapshot: those recorded of whatever intensity, then those that are not
/// measured because they are planned, over or only wished for.
struct CollaborationTable {
  private struct Row {
    let first: String
    let second: String
    let status: CollaborationStatus
    let intensity: Double?
    let pair: CombinedCollaboration?
    let rows: [Collaboration]
  }

  private let results: StudyResults

  /// Prepares the table of a report.
  init(_ results: StudyResults) { self.results = results }

  /// The table; `nil` when nothing is recorded.
  var table: ReportTable? {
    let rows = existing + others
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      "collaborations", ReportWords.collaborations, language, rows,
      columns: parties + strength + circumstances)
  }

  private var language: Language { results.language }
  private var study: Study { results.study }
  private var snapshot: Snapshot { results.view.snapshot }

  private var existing: [Row] {
    results.view.recorded.map { pair in
      Row(
        first: pair.first, second: pair.second, status: .existing,
        intensity: snapshot.scale == .none && pair.rows.allSatisfy { $0.intensity == nil }
          ? nil : pair.intensity, pair: pair, rows: pair.rows)
    }
  }

  private var others: [Row] {
    study.collaborations.filter { $0.snapshot == snapshot.id && $0.status != .existing }
      .map { row in
        Row(
          first: min(row.from, row.to), second: max(row.from, row.to), status: row.status,
          intensity: row.intensity, pair: nil, rows: [row])
      }
      .sorted {
        ($0.status.rawValue, $0.first, $0.second) < ($1.status.rawValue, $1.first, $1.second)
      }
  }

  private var parties: [TableColumn<Row>] {
    [
      .text("first", ComparisonTableWords.firstID) { $0.first },
      .text("first-name", ComparisonTableWords.first) { study.displayName(of: $0.first) },
      .text("second", ComparisonTableWords.secondID) { $0.second },
      .text("second-name", ComparisonTableWords.second) { study.displayName(of: $0.second) },
      .term("status", ReportWords.status) {
        .init($0.status.rawValue, in: TableWords.tieStatuses, language)
      },
    ]
  }

  private var strength: [TableColumn<Row>] {
    [
      .number("intensity", ReportWords.intensity, .level) { $0.intensity },
      .flag("counted", TableWords.isCounted) { row in
        row.pair.map { snapshot.counts($0.intensity) } ?? false
      },
      .number("reported-by-first", TableWords.reportedByFirst, .level) {
        $0.pair?.reportedByFirst
      },
      .number("reported-by-second", TableWords.reportedBySecond, .level) {
        $0.pair?.reportedBySecond
      },
      .term("confirmation", ReportWords.confirmation) {
        .init(
          $0.pair?.confirmation(in: snapshot)?.rawValue, in: Terms.confirmations, language)
      },
    ]
  }

  private var circumstances: [TableColumn<Row>] {
    [
      .terms("phases", ReportWords.phases) { row in
        Set(row.rows.flatMap { $0.phases ?? [] }).sorted().compactMap {
          .init($0.rawValue, in: Terms.phases, language)
        }
      },
      .terms("funding", TableWords.funding) { row in
        funding(of: row).sorted().map { id in
          .init(code: id, words: study.funding.first { $0.id == id }?.name ?? id)
        }
      },
      .terms("projects", ReportWords.projects) { row in
        Set(row.rows.flatMap(\.projects)).sorted().map {
          .init(code: $0, words: study.projectNames[$0] ?? $0)
        }
      },
    ]
  }

  private func funding(of row: Row) -> Set<String> {
    row.pair.map(results.view.funding) ?? Set(row.rows.flatMap(\.funding))
  }
}
