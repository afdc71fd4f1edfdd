import InnovationSystem
import Spreadsheets

/// Puts collaborations with a beginning and an end into the snapshots of some dates.
struct SnapshotDates {
  /// The rows, each once for every snapshot whose date it holds at.
  private(set) var rows: [TableRow] = []
  /// The rows that hold at none of the dates, and those that end before they begin.
  private(set) var problems: [Problem] = []

  /// Places rows at dates.
  ///
  /// - Parameter snapshots: the id and date of each snapshot.
  init(_ rows: [TableRow], at snapshots: [(id: String, date: PartialDate)]) {
    for row in rows {
      let (from, to) = (Self.date("valid_from", of: row), Self.date("valid_to", of: row))
      let valid = snapshots.filter { $0.date.overlaps(from: from, to: to) }
      if valid.isEmpty {
        problems.append(Self.reversed(row, from, to) ?? Self.outside(row, snapshots))
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

  /// What is wrong with a row that ends before it begins; `nil` for any other.
  private static func reversed(
    _ row: TableRow, _ from: PartialDate?, _ to: PartialDate?
  ) -> Problem? {
    guard let from, let to, from.isWhollyAfter(to), let cell = row.fields["valid_to"] else {
      return nil
    }
    return Problem(
      .datesReversed, file: row.file, sheet: row.sheet, line: row.line, column: cell.place,
      values: ["value": to.description, "other": from.description, "field": "valid_to"],
      consequence: .rowLeftOut)
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
    /// Whether it is the day on which the last of them begins; else it is the latest end.
    let isLastBeginning: Bool
  }

  /// The day on which the last of the rows begins, since ends may lie ahead; the latest end when no row
  /// has a beginning, and `nil` when none has either.
  static func assumed(in rows: [TableRow]) -> Assumed? {
    if let beginning = rows.lazy.compactMap({ date("valid_from", of: $0) }).max() {
      return Assumed(date: beginning, isLastBeginning: true)
    }
    return rows.lazy.compactMap { date("valid_to", of: $0) }.max().map {
      Assumed(date: $0, isLastBeginning: false)
    }
  }

  private static func date(_ column: String, of row: TableRow) -> PartialDate? {
    row.fields[column].flatMap { PartialDate($0.text) }
  }
}
