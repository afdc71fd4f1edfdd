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
  /// The upper row of headings, when there are two; its words are in the other where they count.
  let upperHeader: SheetRow?
  /// The headings that stand under several groups of the upper row, with their group's name.
  let alikeHeadings: [String]
  /// The rows above the headings.
  let preamble: [SheetRow]
  /// The rows below them.
  private(set) var body: [SheetRow]
  /// The rows below them that add up others.
  let sums: [SheetRow]
  /// The columns, from the left.
  let columns: [Column]

  /// Takes a sheet apart.
  init(_ source: SourceSheet) {
    self.source = source
    let rows = source.sheet.rows
    let headings = HeadingRows(in: rows)
    header = headings?.header
    upperHeader = headings?.upper
    alikeHeadings = headings?.alike ?? []
    preamble = headings.map { Array(rows[..<$0.start]) } ?? []
    let below = headings.map { Array(rows[$0.end...]) } ?? rows
    let width = rows.reduce(0) { max($0, $1.cells.count) }
    body = below.filter { !Sums.isSum($0, of: width) }
    sums = below.count == body.count ? [] : below.filter { Sums.isSum($0, of: width) }
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

  /// Whether the headings hold one that we know.
  var hasKnownHeading: Bool { header?.cells.contains { HeadingRows.knows($0.text) } ?? false }

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
