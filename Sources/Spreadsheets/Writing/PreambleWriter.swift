internal import CXLSXWriter

/// Writes the lines above a table, each across all its columns.
struct PreambleWriter {
  /// What to write.
  let sheet: SheetDocument
  /// Where to.
  let cells: CellWriter
  /// How it looks.
  let styles: WriterStyles

  private static let soleWidth = 90.0
  private static let lineHeight = 15.0
  private static let titleHeight = 19.0
  /// How many characters of a title stand in a column as wide as ten others.
  private static let titleShare = 0.7

  /// The width of a line, in characters.
  private var width: Double {
    sheet.columns.isEmpty ? Self.soleWidth : sheet.columns.reduce(0) { $0 + max(1, $1.width) }
  }

  /// Writes the lines.
  ///
  /// - Throws: `WorkbookWriteError`.
  func write() throws(WorkbookWriteError) {
    if sheet.columns.isEmpty {
      try WorkbookFileWriter.check(
        worksheet_set_column(cells.target, 0, 0, Self.soleWidth, styles.line))
    }
    for (row, line) in sheet.preamble.enumerated() {
      let format = row == 0 ? styles.title : styles.line
      try write(line, row: row, format: format)
    }
  }

  private func write(
    _ line: String, row: Int, format: WriterStyles.Format?
  ) throws(WorkbookWriteError) {
    let last = sheet.columns.count - 1
    if last > 0, !line.isEmpty {
      let text = try cells.checked(line, row: row, column: 0)
      try WorkbookFileWriter.check(
        worksheet_merge_range(
          cells.target, lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(last), text, format))
    } else {
      try cells.write(.text(line), row: row, column: 0, format: format)
    }
    try WorkbookFileWriter.check(
      worksheet_set_row(cells.target, lxw_row_t(row), height(of: line, isTitle: row == 0), nil))
  }

  /// The height of a wrapped line, in points; no program works it out for cells that are joined.
  private func height(of line: String, isTitle: Bool) -> Double {
    let room = max(8, (width.isFinite ? width : Self.soleWidth) * (isTitle ? Self.titleShare : 1))
    let pieces = line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let count = pieces.reduce(0) { $0 + max(1, (Double($1.count) / room).rounded(.up)) }
    return min(409, count * (isTitle ? Self.titleHeight : Self.lineHeight))
  }
}
