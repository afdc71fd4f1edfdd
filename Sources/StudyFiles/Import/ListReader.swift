import InnovationSystem
import Spreadsheets

/// Reads a sheet with a row for each record of one of our tables.
struct ListReader {
  private let analysis: SheetAnalysis
  private let kind: TableKind
  private let meanings: ColumnMeanings
  private var normalisers: [Int: CellNormaliser] = [:]
  private var titles: [Int: String] = [:]
  private let subjects: Set<Int>

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - fixed: which columns are what, as the sheet's shape decides.
  ///   - subjects: positions of columns that are organisations or projects themselves.
  ///   - isOwnTable: whether the sheet is called as the table.
  init(
    _ analysis: SheetAnalysis, kind: TableKind, fixed: [Int: String], subjects: Set<Int> = [],
    isOwnTable: Bool = false, options: ReadingOptions
  ) {
    self.analysis = analysis
    self.kind = kind
    self.subjects = subjects
    meanings = ColumnMeanings(
      analysis, kind: kind, fixed: fixed, subjects: subjects, isOwnTable: isOwnTable)
    for column in analysis.columns {
      titles[column.position] = column.title
      guard let name = meanings.names[column.position] else { continue }
      normalisers[column.position] = CellNormaliser(
        name, in: kind, column.cells, decimalSign: options.decimalSign)
    }
  }

  /// Whether the sheet has a column of ours.
  func has(_ name: String) -> Bool { meanings.names.values.contains(name) }

  /// Reads the rows into an import.
  func read(into sheet: inout SheetImport) {
    var positions: [String: Int] = [:]
    var headings: [String: Cell] = [:]
    for (position, name) in meanings.names {
      positions[name] = position
      headings[name] =
        analysis.column(position)?.heading
        ?? Cell(Cell.columnLetters(position), column: position, line: analysis.header?.number ?? 1)
    }
    var rows: [TableRow] = []
    rows.reserveCapacity(analysis.body.count)
    for row in analysis.body {
      if let read = read(row, positions, &sheet) { rows.append(read) }
    }
    sheet.problems += meanings.problems
    noteScale(in: rows, &sheet)
    sheet.add(rows, to: kind, under: headings)
    sheet.understanding.headerLine = analysis.header?.number
    sheet.understanding.columns = columns
  }

  /// The row under our names; `nil` when what it is about can't be known.
  private func read(
    _ row: SheetRow, _ positions: [String: Int], _ sheet: inout SheetImport
  ) -> TableRow? {
    var read = TableRow(
      file: analysis.source.file, sheet: analysis.source.sheetName, line: row.number,
      fields: [:], columns: positions)
    var isWhole = true
    for cell in row.cells where !subjects.contains(cell.column) && !meanings.covers(cell) {
      let name = meanings.names[cell.column]
      if cell.kind == .formulaWithoutResult || cell.kind == .error {
        let isNeeded = name.map(kind.needs) ?? false
        sheet.problems.append(
          analysis.source.unreadable(cell, isNeeded ? .rowLeftOut : .valueLeftOut))
        isWhole = isWhole && !isNeeded
      } else if let name {
        read.fields[name] = normalisers[cell.column]?.normalised(cell) ?? cell
      } else if let title = titles[cell.column] {
        read.attributes[title] = cell
      }
    }
    for gap in row.gaps { if let name = meanings.names[gap.column] { read.gaps[name] = gap } }
    return isWhole ? read : nil
  }

  private func noteScale(in rows: [TableRow], _ sheet: inout SheetImport) {
    for name in ["intensity", "reported_from", "reported_to"] where kind == .collaborations {
      let position = meanings.names.first { $0.value == name }?.key
      let scale = position.flatMap { normalisers[$0]?.scale }
      sheet.scale.labels = sheet.scale.labels ?? scale
      for row in rows { row.fields[name].map { sheet.scale.note($0.text) } }
    }
  }

  private var columns: [Understanding.Column] {
    analysis.columns.map { column in
      let name = meanings.names[column.position]
      let normaliser = normalisers[column.position]
      let hasText = column.cells.contains {
        $0.kind == .text && $0.text.contains { ",.".contains($0) }
      }
      let isNumeric = normaliser?.isNumeric ?? false
      let isPersonal =
        meanings.people.contains(column.position)
        || meanings.personal.covers(whole: column.position)
      return Understanding.Column(
        heading: column.title,
        use: name != nil ? .read : isPersonal ? .personal : .attribute, meaning: name,
        isDecidedByValues: meanings.decidedByValues.contains(column.position),
        decimalSign: isNumeric && hasText ? normaliser?.numbers.decimalSign : nil,
        isSignUncertain: isNumeric && normaliser?.numbers.isUncertain ?? false
      ).with(serialDates: normaliser?.serials.map(\.text) ?? [])
    }
  }
}

extension SourceSheet {
  /// The problem of a formula nobody has calculated, or an error, which are no values.
  func unreadable(_ cell: Cell, _ consequence: Problem.Consequence) -> Problem {
    problem(
      cell.kind == .error ? .errorInCell : .formulaWithoutResult, at: cell,
      ["value": cell.text], consequence)
  }
}
