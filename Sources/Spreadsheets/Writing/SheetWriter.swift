internal import CXLSXWriter

/// Writes one sheet: its preamble, its table, and how it looks and prints.
struct SheetWriter {
  /// What to write.
  let sheet: SheetDocument
  /// The name on its tab.
  let name: String
  /// The library's sheet.
  let target: UnsafeMutablePointer<lxw_worksheet>
  /// How cells look.
  let styles: WriterStyles
  /// Where choices stand.
  let lists: ChoiceLists

  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384
  /// A preamble of more lines stays behind when the table is scrolled: it would fill the window.
  private static let mostFrozenLines = 4
  private static let widestColumn = 255.0
  /// A wider table, in characters, goes on across pages: it would be too small on one.
  private static let widestPage = 260.0
  private static let scaleOfWidePages: UInt16 = 60

  private var cells: CellWriter {
    CellWriter(target: target, sheetName: name, cutsLongTexts: sheet.cutsLongTexts)
  }
  private var headingRow: Int { sheet.preamble.isEmpty ? 0 : sheet.preamble.count + 1 }
  private var lastRow: Int { headingRow + sheet.rows.count }
  private var lastColumn: Int { sheet.columns.count - 1 }

  /// Writes all of it.
  ///
  /// - Throws: `WorkbookWriteError`.
  func write() throws(WorkbookWriteError) {
    try checkSize()
    try setColumns()
    try PreambleWriter(sheet: sheet, cells: cells, styles: styles).write()
    if !sheet.columns.isEmpty {
      try writeTable()
      try fitRows()
      try setRules()
      try setTableView()
    }
    setPage()
  }

  private func checkSize() throws(WorkbookWriteError) {
    let width = max(sheet.columns.count, sheet.rows.map(\.count).max() ?? 0)
    guard width <= Self.mostColumns else {
      throw .tooManyColumns(sheet: name, limit: Self.mostColumns)
    }
    guard lastRow + max(0, sheet.emptyRows) < Self.mostRows else {
      throw .tooManyRows(sheet: name, limit: Self.mostRows)
    }
  }

  private func setColumns() throws(WorkbookWriteError) {
    for (index, column) in sheet.columns.enumerated() {
      let place = lxw_col_t(index)
      let width = column.width.isFinite ? min(max(1, column.width), Self.widestColumn) : 18
      try check(worksheet_set_column(target, place, place, width, styles.body))
    }
  }

  private func writeTable() throws(WorkbookWriteError) {
    for (index, column) in sheet.columns.enumerated() {
      try cells.write(
        .text(column.heading), row: headingRow, column: index,
        format: column.isNumeric ? styles.numericHeading : styles.heading)
    }
    for (index, row) in sheet.rows.enumerated() {
      for (column, value) in row.enumerated() {
        try cells.write(
          value, row: headingRow + 1 + index, column: column, format: styles.format(of: value))
      }
    }
  }

  private func fitRows() throws(WorkbookWriteError) {
    guard sheet.fitsRows else { return }
    let heights = RowHeights(sheet.columns)
    let texts =
      [sheet.columns.map(\.heading)]
      + sheet.rows.map { row in
        row.map { value in if case .text(let text) = value { text } else { "" } }
      }
    for (index, row) in texts.enumerated() {
      guard let height = heights.height(of: row) else { continue }
      try check(worksheet_set_row(target, lxw_row_t(headingRow + index), height, nil))
    }
  }

  private func setRules() throws(WorkbookWriteError) {
    let last = lastRow + max(0, sheet.emptyRows)
    guard last > headingRow else { return }
    for (index, column) in sheet.columns.enumerated() {
      let rule = ColumnRule(column, formula: lists.formula(for: column))
      guard let rule else { continue }
      try check(
        rule.apply { rule in
          worksheet_data_validation_range(
            target, lxw_row_t(headingRow + 1), lxw_col_t(index), lxw_row_t(last),
            lxw_col_t(index), rule)
        })
    }
  }

  private func setTableView() throws(WorkbookWriteError) {
    let row = lxw_row_t(headingRow)
    if sheet.preamble.count <= Self.mostFrozenLines {
      worksheet_freeze_panes(
        target, row + 1, lxw_col_t(max(0, min(sheet.frozenColumns, lastColumn))))
    }
    if !sheet.rows.isEmpty, sheet.preamble.isEmpty {
      try check(
        worksheet_autofilter(target, row, 0, lxw_row_t(lastRow), lxw_col_t(lastColumn)))
    }
    try check(worksheet_repeat_rows(target, row, row))
    // Organisation numbers are texts on purpose; Excel would mark each as a mistake.
    try check(
      worksheet_ignore_errors(
        target, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
  }

  private func setPage() {
    let paperA4: UInt8 = 9
    worksheet_set_paper(target, paperA4)
    worksheet_set_landscape(target)
    guard sheet.columns.reduce(0, { $0 + $1.width }) > Self.widestPage else {
      worksheet_fit_to_pages(target, 1, 0)
      return
    }
    worksheet_set_print_scale(target, Self.scaleOfWidePages)
    if sheet.frozenColumns > 0 {
      worksheet_repeat_columns(target, 0, lxw_col_t(min(sheet.frozenColumns - 1, lastColumn)))
    }
  }

  private func check(_ code: lxw_error) throws(WorkbookWriteError) {
    try WorkbookFileWriter.check(code)
  }
}
