import Spreadsheets
import Wording

/// The tables of a report as a workbook: a sheet for each, to read, sort and filter.
struct TableWorkbook {
  private let tables: [ReportTable]
  private let title: String
  private let lines: [String]
  private let language: Language

  /// Prepares the workbook of a report's tables.
  ///
  /// - Parameters:
  ///   - title: the study's, in the file's properties and above the first table.
  ///   - lines: what stands below it there: what the tables are of, and what to know of all of them.
  init(_ tables: [ReportTable], title: String, lines: [String], _ language: Language) {
    self.tables = tables
    self.title = title
    self.lines = lines
    self.language = language
  }

  /// The file's bytes.
  ///
  /// - Throws: `WorkbookWriteError`.
  func bytes() throws -> [UInt8] { try WorkbookWriter.bytes(of: document) }

  /// What is written.
  var document: WorkbookDocument {
    var sheets = tables.map(sheet)
    if !sheets.isEmpty { sheets[0].preamble = [title] + lines }
    return WorkbookDocument(title: title, sheets: sheets)
  }

  private func sheet(_ table: ReportTable) -> SheetDocument {
    let widths = ColumnWidths(table, CellText(language))
    var sheet = SheetDocument(
      name: table.title,
      columns: table.columns.enumerated().map { index, column in
        var document = ColumnDocument(heading: column.heading, width: widths.width(of: index))
        document.isNumeric = table.rows.allSatisfy { $0[index].isEmpty || $0[index].isNumber }
        return document
      },
      rows: table.rows.map { row in row.map(value) })
    sheet.frozenColumns = widths.frozenColumns
    sheet.cutsLongTexts = true
    sheet.fitsRows = true
    return sheet
  }

  private func value(_ cell: ReportCell) -> CellValue {
    if cell.isEmpty { return .empty }
    guard case .number(let number?, let form) = cell else {
      return .text(CellText(language).text(of: cell))
    }
    return .formatted(number, code(of: form) + Self.gap)
  }

  /// Room at the right of a number, as wide as a parenthesis: a text may stand in the next column.
  private static let gap = "_)"

  /// How a spreadsheet shows numbers of a form; commas and points become those of whoever opens it.
  private func code(of form: NumberForm) -> String {
    switch form {
    case .count, .decimals(0): "#,##0"
    case .decimals(let places): "#,##0." + String(repeating: "0", count: places)
    case .share: language.usesComma ? "0.0\u{A0}%" : "0.0%"
    case .level: "General"
    }
  }
}
