/// How wide the columns of a sheet are, and which stay in view.
struct ColumnWidths {
  private let table: ReportTable
  private let widths: [Double]

  private static let narrowest = 7.0
  /// Longer texts than these, in characters, go on in a further line.
  private static let widestWords = 52
  private static let widestText = 34
  private static let widestID = 24
  /// The button of a filter takes the room of so many characters.
  private static let filterButton = 3
  /// With fewer columns all are seen at once.
  private static let fewestToFreeze = 9
  private static let widestFrozen = 60.0

  /// Takes the widths of a table from what stands in it.
  init(_ table: ReportTable, _ texts: CellText) {
    self.table = table
    widths = table.columns.indices.map { index in
      let column = table.columns[index]
      let words = column.heading.split(separator: " ").map(\.count).max() ?? 0
      let limit = Self.limit(of: column)
      let longest = table.rows.map { min(limit, texts.text(of: $0[index]).count) }.max() ?? 0
      return max(Self.narrowest, Double(max(words + Self.filterButton, longest)) + 1)
    }
  }

  /// The width of a column, in characters.
  func width(of column: Int) -> Double { widths[column] }

  /// How many columns stay when the others are scrolled: the first two of a wide table, which say what
  /// a row is of.
  var frozenColumns: Int {
    guard widths.count >= Self.fewestToFreeze, widths[0] + widths[1] <= Self.widestFrozen else {
      return 0
    }
    return 2
  }

  private static func limit(of column: ReportColumn) -> Int {
    switch column.kind {
    case .words: widestWords
    case .text where column.id == "id": widestID
    case .text, .texts, .term, .terms, .any: widestText
    case .number, .flag, .date: Int(narrowest) + filterButton
    }
  }
}
