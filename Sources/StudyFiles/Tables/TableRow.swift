import InnovationSystem
import Spreadsheets

/// A row of a table: its cells by our column names.
struct TableRow {
  /// The file, as people know it.
  let file: String
  /// The sheet; `nil` in a text file.
  let sheet: String?
  /// The line it begins on, or its row in the sheet, from 1.
  let line: Int
  /// The cells that hold something, by our column names.
  var fields: [String: Cell]
  /// The empty cells of a text file, by our column names, for where they are.
  var gaps: [String: Cell] = [:]
  /// The cells of columns that aren't ours, by heading.
  var attributes: [String: Cell] = [:]
  /// What its columns are headed where other rows of the sheet have others, by our column names.
  var ownHeadings: [String: String] = [:]
  /// Whether other rows stand on its line.
  var sharesItsLine = false
  /// Which columns the table has, by our names: the position of each.
  let columns: [String: Int]

  /// Where the row and its fields stand.
  var origin: Origin {
    var places = fields.mapValues(\.place)
    var lines: [String: Int] = [:]
    for (name, cell) in fields where cell.line != line { lines[name] = cell.line }
    for (name, cell) in gaps {
      places[name] = cell.place
      if cell.line != line { lines[name] = cell.line }
    }
    return Origin(file: file, sheet: sheet, line: line, columns: places, lines: lines)
  }
}

extension Cell {
  /// Where it stands in its line, from 1: a character of a text, a column of a sheet.
  var place: Int { character ?? column + 1 }
}
