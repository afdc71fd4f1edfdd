import InnovationSystem
import Spreadsheets

/// A sheet taken apart: what stands above the headings, the headings, the rows and the columns.
struct SheetAnalysis {
  /// One column of the sheet.
  struct Column {
    /// Its position, from 0.
    let position: Int
    /// Its heading; `nil` when it has none.
    let heading: Cell?
    /// The cells below the heading that hold something.
    var cells: [Cell] = []

    /// The heading as the format compares names; empty when it has none.
    var key: String { heading.map { folded($0.text.trimmingHeading()) } ?? "" }

    /// What to call the column.
    var title: String { heading?.text ?? Cell.columnLetters(position) }
  }

  /// The sheet.
  let source: SourceSheet
  /// The row of headings; `nil` when the sheet has none.
  let header: SheetRow?
  /// The rows above the headings.
  let preamble: [SheetRow]
  /// The rows below them.
  private(set) var body: [SheetRow]
  /// The columns, from the left.
  let columns: [Column]

  /// Takes a sheet apart.
  init(_ source: SourceSheet) {
    self.source = source
    let rows = source.sheet.rows
    let position = Self.headerPosition(in: rows)
    header = position.map { rows[$0] }
    preamble = position.map { Array(rows[..<$0]) } ?? []
    body = position.map { Array(rows[($0 + 1)...]) } ?? rows
    var columns: [Int: Column] = [:]
    for cell in header?.cells ?? [] {
      columns[cell.column] = Column(position: cell.column, heading: cell)
    }
    for row in body {
      for cell in row.cells {
        columns[cell.column, default: Column(position: cell.column, heading: nil)]
          .cells.append(cell)
      }
    }
    self.columns = columns.values.sorted { $0.position < $1.position }
  }

  /// The row that names the columns: of those down to the first that is half as wide as the widest,
  /// the one with most headings we know; `nil` when that row is data itself.
  private static func headerPosition(in rows: [SheetRow]) -> Int? {
    let searched = rows.prefix(30)
    let widest = searched.map(\.cells.count).max() ?? 0
    let isWide = { (row: SheetRow) in row.cells.count >= max(1, (widest + 1) / 2) }
    guard let first = searched.firstIndex(where: isWide) else { return nil }
    let known = searched[...first].map { row in row.cells.filter { Self.knows($0.text) }.count }
    let most = known.max() ?? 0
    let best = most > 0 ? known.firstIndex(of: most) ?? first : first
    let isHeader = most > 0 || !hasNumberAmongNames(rows[best])
    return isHeader && !isData(rows[best], in: rows) ? best : nil
  }

  /// Whether the headings hold one that we know.
  var hasKnownHeading: Bool { header?.cells.contains { Self.knows($0.text) } ?? false }

  private static func knows(_ heading: String) -> Bool {
    knownHeadings.contains(folded(heading.trimmingHeading()))
  }

  /// Whether a row that might hold headings is a row like those below: a name in it stands again
  /// further down in the first two columns, and its heading-like words are of the weakest kind.
  private static func isData(_ row: SheetRow, in rows: [SheetRow]) -> Bool {
    let names = row.cells.prefix(2).map(\.text)
    let isWeak = row.cells.filter { knows($0.text) }.allSatisfy { $0.text.count == 1 }
    let isList = row.cells.count == 2 || row.cells.count == 3 && Double(row.cells[2].text) != nil
    guard isList, isWeak, row[0] != nil else { return false }
    let below = rows.drop { $0.number <= row.number }.prefix(1000)
    return below.contains { other in other.cells.prefix(2).contains { names.contains($0.text) } }
  }

  private static func hasNumberAmongNames(_ row: SheetRow) -> Bool {
    row.cells.count == 3 && Double(row.cells[2].text) != nil && Double(row.cells[0].text) == nil
  }

  private static let knownHeadings: Set<String> = {
    var words = HeadingSynonyms.ambiguous + HeadingSynonyms.partner + HeadingSynonyms.partners
    words += HeadingSynonyms.respondents
    for kind in TableKind.allCases {
      words += kind.columns.flatMap { [$0.name] + $0.aliases }
      words += HeadingSynonyms.meanings(in: kind).flatMap(\.value)
    }
    return Set(words.map(folded))
  }()

  /// The same sheet with some of its rows.
  func restricted(to rows: [SheetRow]) -> SheetAnalysis {
    var restricted = self
    restricted.body = rows
    return restricted
  }

  /// The column at a position; `nil` when nothing stands in it.
  func column(_ position: Int) -> Column? { columns.first { $0.position == position } }

  /// The first column whose heading is one of some words.
  func column(headed words: [String], except taken: Set<Int> = []) -> Column? {
    let keys = words.map(folded)
    let found = columns.filter { keys.contains($0.key) && !taken.contains($0.position) }
    return found.min { (keys.firstIndex(of: $0.key) ?? 0) < (keys.firstIndex(of: $1.key) ?? 0) }
  }

  /// The column with most cells of those whose heading is one of some words; among equals the one
  /// whose heading comes first among the words.
  func fullestColumn(headed words: [String]) -> Column? {
    var best: Column?
    for word in words {
      guard let column = column(headed: [word]), column.cells.count > best?.cells.count ?? 0 else {
        continue
      }
      best = column
    }
    return best
  }
}

extension String {
  /// A heading without the marks that forms and people put round it.
  func trimmingHeading() -> String {
    var text = self[...]
    while let last = text.last, ":?*".contains(last) || last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
