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
      let from = row.fields["valid_from"].flatMap { PartialDate($0.text) }
      let to = row.fields["valid_to"].flatMap { PartialDate($0.text) }
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

  /// The latest date that any of the rows mentions; `nil` when none mentions any.
  static func latest(in rows: [TableRow]) -> PartialDate? {
    rows.lazy.flatMap { row in
      ["valid_from", "valid_to"].compactMap { row.fields[$0].flatMap { PartialDate($0.text) } }
    }.max()
  }
}
