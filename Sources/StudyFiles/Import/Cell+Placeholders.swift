import Spreadsheets

extension Cell {
  /// Whether it is a dash, as people put where there is nothing.
  var isDash: Bool { ["-", "–", "—"].contains(text) }

  /// Whether it is an error of a spreadsheet program, also as it stands in a text file (`#DIV/0!`).
  var isError: Bool {
    kind == .error || text.hasPrefix("#") && !text.contains(where: \.isLowercase)
  }
}
