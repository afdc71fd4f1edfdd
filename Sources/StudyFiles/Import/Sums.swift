import Spreadsheets

/// Rows and columns that add up or average the others, as people put below and beside a table.
///
/// Read as they look they would be an organisation called *Sum* that works with all.
enum Sums {
  /// Whether a row is one: a word for sums, and nothing but numbers beside it.
  static func isSum(_ row: SheetRow) -> Bool {
    let words = row.cells.filter { !isNumber($0) }
    return words.count == 1 && row.cells.count > 1 && isSum(words[0].text)
  }

  /// Whether a text calls something a sum: *Sum*, *Totalt antall*, *Sum 2024*, *I alt:*.
  static func isSum(_ text: String) -> Bool {
    let words = text.lowercased().split { $0.isWhitespace || ":=.()".contains($0) }.map(String.init)
    let start = starts.first { words.starts(with: $0) }
    guard let start else { return false }
    return words.dropFirst(start.count).allSatisfy { rest.contains($0) || Int($0) != nil }
  }

  private static func isNumber(_ cell: Cell) -> Bool {
    cell.kind == .formulaWithoutResult || cell.kind == .error
      || NumberColumn([], given: nil).plainNumber(in: cell) != nil
  }

  private static let starts: [[String]] = [
    ["sum"], ["delsum"], ["totalsum"], ["total"], ["totalt"], ["totals"], ["subtotal"],
    ["til", "sammen"], ["tilsammen"], ["til", "saman"], ["tilsaman"], ["i", "alt"], ["in", "all"],
    ["gjennomsnitt"], ["gjennomsnittlig"], ["gjennomsnittleg"], ["snitt"], ["average"], ["mean"],
    ["median"], ["∑"], ["σ"],
  ]

  /// What may follow.
  private static let rest: Set<String> = [
    "antall", "antal", "sum", "total", "totalt", "partnere", "partnarar", "samarbeid",
    "relasjoner", "relasjonar", "organisasjoner", "organisasjonar", "kryss", "poeng", "count",
    "number", "ties", "partners", "alle", "all", "per", "rad", "kolonne", "row", "column", "of",
    "over", "og", "and",
  ]
}
