import InnovationSystem
import NetworkMetrics
import Wording

/// The table that evaluators expect: a row for each thing to know of a snapshot, a column for each.
struct EvaluationTable {
  /// One thing to know.
  struct Row {
    /// Its id, as in the CSV file.
    let id: String
    /// Its name.
    let name: String
    /// Its value in each snapshot.
    let cells: [ReportCell]
    /// Whether it is a text too long for a line.
    let isLong: Bool
  }

  private let evaluations: [SnapshotEvaluation]
  private let language: Language

  /// Prepares the table of some snapshots, the earliest first.
  init(_ evaluations: [SnapshotEvaluation], _ language: Language) {
    self.evaluations = evaluations
    self.language = language
  }

  /// The rows, in the order evaluators read them.
  var rows: [Row] { described + answered + ties + structure + reach }

  /// The rows that fit on a line, as text.
  var text: String {
    var table = TextTable()
    table.add([""] + evaluations.map(\.view.snapshot.id))
    for row in rows where !row.isLong { table.add([row.name] + row.cells.map(plain)) }
    return table.text
  }

  private func plain(_ cell: ReportCell) -> String {
    cell.isEmpty ? "–" : CellText(language).text(of: cell)
  }

  private func row(
    _ id: String, isLong: Bool = false, _ cell: (SnapshotEvaluation) -> ReportCell
  ) -> Row {
    Row(
      id: id, name: EvaluationWords.row(id)?[language] ?? id, cells: evaluations.map(cell),
      isLong: isLong)
  }

  private func number(
    _ id: String, places: Int = 0, _ value: (SnapshotEvaluation) -> Double?
  ) -> Row {
    row(id) { .number(value($0), places == 0 ? .count : .decimals(places)) }
  }

  private var described: [Row] {
    [
      row("date") { .date($0.view.snapshot.date) },
      row("boundary", isLong: true) { .text($0.view.snapshot.boundary?[language.rawValue]) },
      row("question", isLong: true) { .text($0.view.snapshot.question?[language.rawValue]) },
      row("scale") {
        .term(.init($0.view.snapshot.scale.rawValue, in: Terms.scales, language))
      },
      row("threshold") { .number($0.view.snapshot.threshold, .level) },
      row("rule") { .term(.init($0.view.snapshot.rule.rawValue, in: Terms.rules, language)) },
    ]
  }

  private var answered: [Row] {
    [
      number("organisations") { Double($0.view.organisations.count) },
      number("answered") { $0.responses.map { Double($0.answered) } },
      row("response") { .number($0.responses?.rate.map { $0 * 100 }, .decimals(0)) },
      number("coverage", places: 1) { $0.responses?.pairCoverage.map { $0 * 100 } },
    ]
  }

  private var ties: [Row] {
    [
      number("ties-max") { Double($0.tiesByHigher) },
      number("ties-min") { Double($0.tiesByLower) },
      row("confirmed") {
        .number(Self.percent($0.confirmed, of: $0.confirmable), .decimals(0))
      },
      number("mean-degree", places: 2) { $0.scores.network("mean-degree") },
      number("density", places: 3) { $0.scores.network("density") },
      number("density-lowest", places: 3) { $0.responses?.densityBounds?.lowerBound },
      number("density-highest", places: 3) { $0.responses?.densityBounds?.upperBound },
    ]
  }

  private var structure: [Row] {
    [
      number("components") { $0.scores.network("components") },
      number("isolates") { Double($0.isolates) },
      number("cut-nodes") { Double($0.cutNodes) },
      number("harmonic", places: 3) { $0.meanHarmonic },
      number("degree-centralisation", places: 3) { $0.scores.network("degree-centralisation") },
    ]
  }

  private var reach: [Row] {
    [
      number("research-distance", places: 2) { $0.researchDistance },
      number("user-distance", places: 2) { $0.userDistance },
      row("time-limited") { evaluation in
        let share = evaluation.timeLimited.flatMap {
          Self.percent($0, of: evaluation.view.collaborations.count)
        }
        return .number(share, .decimals(0))
      },
    ]
  }

  private static func percent(_ part: Int, of all: Int) -> Double? {
    all > 0 ? Double(part) / Double(all) * 100 : nil
  }
}
