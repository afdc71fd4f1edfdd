import InnovationSystem

/// Where something is wrong.
struct Place: Hashable {
  /// The file, as people know it.
  let file: String?
  /// The sheet; `nil` in a text file.
  let sheet: String?
  /// The line, or row.
  let line: Int?
  /// The character, or column.
  let column: Int?
}

extension Problem {
  /// Where it is.
  var place: Place { Place(file: file, sheet: sheet, line: line, column: column) }
}
