import InnovationSystem
import Spreadsheets

/// A sheet whose headings are names, and whose cells tell of the row's name and the column's.
struct Grid {
  /// The sheet.
  let analysis: SheetAnalysis
  /// The column that names the rows; `nil` when the rows come in the order of the columns.
  let subject: Int?
  /// The columns that are names, from the left: the position, and the heading without what a form
  /// puts before it.
  let names: [(position: Int, cell: Cell)]

  /// Further columns, which are neither.
  var others: [SheetAnalysis.Column] {
    let positions = Set(names.map(\.position))
    return analysis.columns.filter { $0.position != subject && !positions.contains($0.position) }
  }

  /// The column that says which snapshot a row belongs to; `nil` when there is none.
  var snapshotColumn: SheetAnalysis.Column? {
    let words = [
      "måling", "år", "årstall", "årstal", "runde", "bølge", "bølgje", "snapshot", "wave", "year",
    ]
    return others.first { words.map(folded).contains($0.key) && !$0.cells.isEmpty }
  }

  /// The cell that names a row; `nil` when the row has no name.
  func subject(of row: SheetRow, at index: Int) -> Cell? {
    if let subject { return row[subject] }
    guard index < names.count else { return nil }
    var cell = names[index].cell
    cell.line = row.number
    return cell
  }
}

/// One filled cell of a grid.
struct GridEntry {
  /// The cell that names the row.
  let row: Cell
  /// The heading that names the column.
  let column: Cell
  /// The cell, its text a plain number.
  let value: Cell
}

/// Reads the cells of a grid as numbers, and keeps what it can't read.
struct GridReader {
  /// The grid.
  let grid: Grid
  /// The cells that could be read, in reading order.
  private(set) var entries: [GridEntry] = []
  /// The rows that have a name, with how many cells were filled.
  private(set) var subjects: [(cell: Cell, filled: Int)] = []
  /// What is known of the scale.
  private(set) var scale = ScaleEvidence()
  /// What is wrong.
  private(set) var problems: [Problem] = []
  /// How the numbers were read.
  let numbers: NumberColumn

  /// Reads a grid.
  init(_ grid: Grid, options: ReadingOptions) {
    self.grid = grid
    let cells = grid.names.flatMap { name in grid.analysis.column(name.position)?.cells ?? [] }
    numbers = NumberColumn(cells, given: options.decimalSign)
    let headings = Dictionary(
      grid.names.map { ($0.position, $0.cell) }, uniquingKeysWith: { first, _ in first })
    for (index, row) in grid.analysis.body.enumerated() { read(row, at: index, headings) }
  }

  private mutating func read(_ row: SheetRow, at index: Int, _ headings: [Int: Cell]) {
    let source = grid.analysis.source
    guard let subject = grid.subject(of: row, at: index) else {
      problems.append(
        source.problem(.missingValue, line: row.number, ["field": subjectTitle], .rowLeftOut))
      return
    }
    var filled = 0
    for cell in row.cells {
      guard let heading = headings[cell.column] else { continue }
      if cell.kind == .formulaWithoutResult || cell.kind == .error {
        problems.append(source.unreadable(cell, .valueLeftOut))
      } else if let number = number(cell) {
        var value = cell
        value.text = number
        entries.append(GridEntry(row: subject, column: heading, value: value))
        filled += 1
      } else if cell.text != "-" && cell.text != "–" {
        problems.append(
          source.problem(
            .notANumber, at: cell, ["value": cell.text, "field": heading.text], .valueLeftOut))
      }
    }
    subjects.append((subject, filled))
  }

  private var subjectTitle: String {
    grid.subject.flatMap { grid.analysis.column($0)?.title } ?? "A"
  }

  private mutating func number(_ cell: Cell) -> String? {
    switch IntensityWords.read(cell, numbers) {
    case .number(let number):
      scale.note(number)
      return number
    case .step(let value, let labels):
      scale.labels = scale.labels ?? labels
      return String(value)
    case .mark: return "1"
    case .nothing: return "0"
    case nil: return nil
    }
  }
}
