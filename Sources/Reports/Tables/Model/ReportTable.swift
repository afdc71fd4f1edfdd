import Wording

/// A table of a report: what workbook, CSV and JSON are all written from.
struct ReportTable: Sendable, Hashable {
  /// The table's stable name, which is its file's and its key's.
  let id: String
  /// Its title in the report's language.
  let title: String
  /// Its columns, in order.
  let columns: [ReportColumn]
  /// Its rows, with a cell for each column.
  let rows: [[ReportCell]]
}

extension ReportTable {
  /// Fills a table from rows of some type, column by column.
  init<Row>(
    _ id: String, _ title: Words, _ language: Language, _ rows: [Row],
    columns: [TableColumn<Row>]
  ) {
    self.id = id
    self.title = title[language]
    self.columns = columns.map { column in
      ReportColumn(
        id: column.id, heading: column.heading[language], kind: column.kind,
        delimited: column.delimited)
    }
    self.rows = rows.map { row in columns.map { $0.cell(row) } }
  }
}
