import Wording

/// A table of a report as a file of text that a spreadsheet opens.
struct DelimitedTable {
  private let table: ReportTable
  private let language: Language

  /// Prepares the file of a table.
  init(_ table: ReportTable, _ language: Language) {
    self.table = table
    self.language = language
  }

  /// The file's text.
  var text: String {
    var text = SpreadsheetText(language)
    text.add(
      table.columns.map { .text($0.delimited == .idAsHeading ? $0.id : $0.heading) })
    for row in table.rows {
      text.add(
        zip(table.columns, row).map { column, cell in
          column.delimited == .codes
            ? .text(cell.code ?? "") : .init(cell, language, leastPlaces: 4)
        })
    }
    return text.text
  }
}

extension ReportCell {
  /// The code it holds; `nil` when it holds none.
  fileprivate var code: String? {
    if case .term(let term) = self { term?.code } else { nil }
  }
}

extension SpreadsheetText.Cell {
  /// A cell of a report's table, with at least so many decimals unless it is a whole number or a
  /// point on a scale.
  init(_ cell: ReportCell, _ language: Language, leastPlaces: Int = 0) {
    switch cell {
    case .number(let value, .count): self = .number(value, places: 0)
    case .number(let value, .decimals(let places)):
      self = .number(value, places: max(places, leastPlaces))
    case .number(let value, .share): self = .number(value, places: 4)
    case .number(let value, .level):
      self = .number(value, places: value.map(Self.neededPlaces) ?? 0)
    default: self = .text(CellText(language).text(of: cell))
    }
  }

  /// How many decimals a number needs, at most two.
  private static func neededPlaces(of value: Double) -> Int {
    if value == value.rounded() { return 0 }
    return value * 10 == (value * 10).rounded() ? 1 : 2
  }
}
