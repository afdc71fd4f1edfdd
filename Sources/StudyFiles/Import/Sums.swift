import Spreadsheets

/// Rows and columns that add up or average the others, as people put below and beside a table.
///
/// Read as they look they would be an organisation called *Sum* that works with all.
enum Sums {
  /// Whether a row is one: a word for sums, and nothing but numbers beside it, or nothing at all in a sheet of
  /// several columns.
  static func isSum(_ row: SheetRow, of columns: Int) -> Bool {
    let words = row.cells.filter { !isNumber($0) }
    return words.count == 1 && columns > 1 && isSum(words[0].text)
  }

  /// Whether a text calls something a sum: *Sum*, *Totalt antall*, *Sum 2024*, *I alt:*.
  static func isSum(_ text: String) -> Bool {
    let words = text.lowercased().split { $0.isWhitespace || ":=.()".contains($0) }.map(String.init)
    let start = starts.first { words.starts(with: $0) }
    guard let start else { return false }
    return words.dropFirst(start.count).allSatisfy { rest.contains($0) || Int($0) != nil }
  }

  private static func isNumber(_ cell: Cell) -> Bool {
    cell.kind == .formulaWithoutResult || cell.isError || cell.isDash
      || NumberColumn([], given: nil).plainNumber(in: cell) != nil || isAmount(cell.text)
  }

  /// A number with what it counts (`3 stk`, `40 %`).
  private static func isAmount(_ text: String) -> Bool {
    let units: Set<Substring> = ["stk", "kr", "%"]
    let words = text.split { $0.isWhitespace || $0 == "." }
    return text.first?.isNumber == true
      && words.allSatisfy { units.contains($0) || $0.allSatisfy { "0123456789,%".contains($0) } }
  }

  private static let starts: [[String]] = [
    ["sum"], ["delsum"], ["totalsum"], ["total"], ["totalt"], ["totals"], ["subtotal"],
    ["grand", "total"], ["til", "sammen"], ["tilsammen"], ["til", "saman"], ["tilsaman"],
    ["i", "alt"], ["in", "all"], ["antall"], ["antal"], ["gjennomsnitt"], ["gjennomsnittlig"],
    ["gjennomsnittleg"], ["snitt"], ["snittscore"], ["totalscore"], ["sumscore"], ["average"],
    ["mean"], ["median"], ["maks"], ["maksimum"], ["max"], ["min"], ["minimum"],
    ["standardavvik"], ["stdev"], ["∑"], ["σ"],
  ]

  /// What may follow.
  private static let rest: Set<String> = [
    "antall", "antal", "sum", "total", "totalt", "partnere", "partnarar", "samarbeid",
    "relasjoner", "relasjonar", "organisasjoner", "organisasjonar", "kryss", "poeng", "score",
    "svar", "inn", "ut", "n", "gitt", "gitte", "mottatt", "count", "number", "ties", "partners",
    "responses", "in", "out", "alle", "all", "per", "rad", "kolonne", "row", "column", "of",
    "over", "og", "and",
  ]
}
