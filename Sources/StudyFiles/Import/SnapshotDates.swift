import InnovationSystem
import Spreadsheets

/// Puts collaborations with a beginning and an end into the snapshots of some dates.
struct SnapshotDates {
  /// The rows, each once for every snapshot whose date it holds at.
  private(set) var rows: [TableRow] = []
  /// The rows that hold at none of the dates.
  private(set) var problems: [Problem] = []

  /// Places rows at dates.
  ///
  /// - Parameter snapshots: the id and date of each snapshot.
  init(_ rows: [TableRow], at snapshots: [(id: String, date: PartialDate)]) {
    for row in rows {
      let (from, to) = (Self.date("valid_from", of: row), Self.date("valid_to", of: row))
      let valid = snapshots.filter { $0.date.overlaps(from: from, to: to) }
      if valid.isEmpty {
        problems.append(Self.outside(row, snapshots))
      } else {
        self.rows += valid.map { snapshot in
          var placed = row
          let cell = row.fields["valid_from"] ?? row.fields["valid_to"] ?? row.fields["from"]
          placed.fields["snapshot"] =
            cell?.replaced(by: snapshot.id) ?? Cell(snapshot.id, column: 0, line: row.line)
          return placed
        }
      }
    }
  }

  private static func outside(
    _ row: TableRow, _ snapshots: [(id: String, date: PartialDate)]
  ) -> Problem {
    let cell = row.fields["valid_to"] ?? row.fields["valid_from"]
    let dates = snapshots.map(\.date.description).joined(separator: ", ")
    return Problem(
      .outsideDates, file: row.file, sheet: row.sheet, line: row.line, column: cell?.place,
      values: ["value": dates], consequence: .rowLeftOut)
  }

  /// The date that rows are seen at when nobody says.
  struct Assumed {
    /// The date.
    let date: PartialDate
    /// Whether it is the day on which the last of them begins.
    let isLastBeginning: Bool
  }

  /// The latest date that any of the rows mentions; `nil` when none mentions any.
  ///
  /// Where the ends of nearly all are known, hardly any is left on that date. If fewer than half as many
  /// hold then as when the last of them begins, it is that day.
  static func assumed(in rows: [TableRow]) -> Assumed? {
    let periods = rows.map { row in
      (from: date("valid_from", of: row), to: date("valid_to", of: row))
    }
    guard let latest = periods.lazy.flatMap({ [$0.from, $0.to].compactMap(\.self) }).max()
    else { return nil }
    func holding(at date: PartialDate) -> Int {
      periods.count { date.overlaps(from: $0.from, to: $0.to) }
    }
    guard let beginning = periods.lazy.compactMap(\.from).max(),
      2 * holding(at: latest) < holding(at: beginning)
    else { return Assumed(date: latest, isLastBeginning: false) }
    return Assumed(date: beginning, isLastBeginning: true)
  }

  private static func date(_ column: String, of row: TableRow) -> PartialDate? {
    row.fields[column].flatMap { PartialDate($0.text) }
  }
}
