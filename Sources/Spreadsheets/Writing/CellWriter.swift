internal import CXLSXWriter

/// Writes single cells of a sheet, after checking what the library or Excel would choke on.
struct CellWriter {
  /// The sheet written to.
  let target: UnsafeMutablePointer<lxw_worksheet>
  /// Its name, for errors.
  let sheetName: String
  /// Whether a text that is too long is cut rather than refused.
  var cutsLongTexts = false

  /// The most UTF-16 units that a cell can hold.
  private static let longestText = 32_767

  /// Writes a value; nothing for an empty text or a number that isn't finite.
  ///
  /// - Throws: `textTooLong` or `failed`.
  func write(
    _ value: CellValue, row: Int, column: Int, format: WriterStyles.Format?
  ) throws(WorkbookWriteError) {
    let (atRow, atColumn) = (lxw_row_t(row), lxw_col_t(column))
    switch value {
    case .number(let number) where number.isFinite, .formatted(let number, _) where number.isFinite:
      try WorkbookFileWriter.check(
        worksheet_write_number(target, atRow, atColumn, number, format))
    case .text(let text) where !text.isEmpty:
      let checked = try self.checked(text, row: row, column: column)
      try WorkbookFileWriter.check(
        worksheet_write_string(target, atRow, atColumn, checked, format))
    case .empty, .number, .formatted, .text: return
    }
  }

  /// A text as a cell can hold it.
  ///
  /// - Throws: `textTooLong`.
  func checked(_ original: String, row: Int, column: Int) throws(WorkbookWriteError) -> String {
    let text = XMLText.cellText(original)
    guard text.utf16.count > Self.longestText else { return text }
    guard cutsLongTexts else {
      let cell = Cell("", column: column, line: row + 1).reference
      throw .textTooLong(sheet: sheetName, cell: cell, limit: Self.longestText)
    }
    return Self.shortened(original)
  }

  /// The beginning of a text that fits with what it takes to write it, and … for the rest.
  private static func shortened(_ text: String) -> String {
    var length = longestText - 1
    while true {
      let piece = XMLText.cellText(SheetNames.cut(text, to: length) + "…")
      if piece.utf16.count <= longestText { return piece }
      length = length * 9 / 10
    }
  }
}
