import InnovationSystem
import Spelling
import Spreadsheets

/// A table as read: rows of cells under our own column names.
struct Table {
  /// The file, as people know it.
  let file: String
  /// The sheet; `nil` in a text file.
  let sheet: String?
  /// The rows that the layout asks for.
  var rows: [TableRow] = []
  /// The line of the column names; 1 when there is none.
  private(set) var headerLine = 1
  /// The heading of each column, by our names of the columns the file has.
  private(set) var headings: [String: Cell] = [:]
  /// What is wrong with the table's form.
  private(set) var problems: [Problem] = []

  /// Our names of the columns the file has.
  var columns: Set<String> { Set(headings.keys) }

  /// Makes a table of rows that were read in another way.
  init(
    file: String, sheet: String?, rows: [TableRow], headerLine: Int, headings: [String: Cell]
  ) {
    self.file = file
    self.sheet = sheet
    self.rows = rows
    self.headerLine = headerLine
    self.headings = headings
  }

  /// The same table with rows that name the snapshots they belong to.
  func inSnapshots(_ rows: [TableRow]) -> Table {
    var headings = headings
    headings["snapshot"] = headings["valid_from"] ?? headings["valid_to"] ?? headings["from"]
    return Table(file: file, sheet: sheet, rows: rows, headerLine: headerLine, headings: headings)
  }

  /// Reads a table of a kind, whose first row must name its columns.
  ///
  /// - Parameters:
  ///   - sheet: the sheet, or text file, to read.
  ///   - kind: which of a study's tables it is.
  ///   - layout: how the file differs from the format.
  init(_ sheet: SourceSheet, kind: TableKind, layout: TableLayout = TableLayout()) {
    self.init(sheet, known: kind.columns, layout: layout)
    guard kind == .organisations else { return }
    // Maps use them.
    problems.removeAll {
      $0.code == .unknownColumn && Organisation.namesMunicipality($0.values["value"] ?? "")
    }
  }

  /// Reads a table of known columns.
  init(_ source: SourceSheet, known: [TableColumn], layout: TableLayout = TableLayout()) {
    file = source.file
    sheet = source.sheetName
    guard let header = source.sheet.rows.first else { return }
    headerLine = header.number
    let names = resolve(header, known: known, layout: layout)
    for cell in header.cells {
      if let name = names[cell.column] { headings[name] = cell }
    }
    for column in known where column.isRequired && headings[column.name] == nil {
      problems.append(missing(column, in: header))
    }
    if tellOfLowerHeadings(source.sheet.rows, known) { return }
    reportMissing(layout, in: header)
    let others = layout.isForeign ? [:] : unknownHeadings(header, names)
    let personal = PersonalColumns(
      in: source, header: header, known: Set(names.keys),
      roles: Set(names.filter { TableKind.roleColumns.contains($0.value) }.keys))
    problems += personal.problems
    let width = (header.cells.last?.column ?? 0) + 1
    let positions = headings.mapValues(\.column)
    for line in source.sheet.rows.dropFirst() where checkCount(of: line, against: width) {
      guard isWanted(line, by: layout, under: header) else { continue }
      var row = TableRow(
        file: file, sheet: sheet, line: line.number, fields: [:], columns: positions)
      for cell in line.cells where !personal.covers(cell) {
        if let name = names[cell.column] {
          row.fields[name] = translated(cell, layout.values[name])
        } else if let heading = others[cell.column] {
          row.attributes[heading] = cell
        }
      }
      for gap in line.gaps { if let name = names[gap.column] { row.gaps[name] = gap } }
      rows.append(row)
    }
  }

  private func translated(_ cell: Cell, _ values: [String: String]?) -> Cell {
    guard let ours = values?[cell.text] else { return cell }
    var translated = cell
    translated.text = ours
    return translated
  }

  private func isWanted(_ row: SheetRow, by layout: TableLayout, under header: SheetRow) -> Bool {
    layout.filter.allSatisfy { heading, value in
      guard let column = header.cells.first(where: { folded($0.text) == folded(heading) })
      else { return false }
      return row[column.column]?.text ?? "" == value
    }
  }

  private func unknownHeadings(_ header: SheetRow, _ names: [Int: String]) -> [Int: String] {
    var headings: [Int: String] = [:]
    for cell in header.cells where names[cell.column] == nil { headings[cell.column] = cell.text }
    return headings
  }

  private mutating func resolve(
    _ header: SheetRow, known: [TableColumn], layout: TableLayout
  ) -> [Int: String] {
    var seen: Set<String> = []
    var unknown: [Cell] = []
    let usual = known.namesByFolded
    let renamed = layout.columns.sorted { $0.key < $1.key }
      .compactMap { ours, theirs in theirs.map { (folded($0), ours) } }
    let filters = Set(layout.filter.keys.map(folded))
    var names: [Int: String] = [:]
    for cell in header.cells {
      let key = folded(cell.text)
      let ours = usual[key]
      let isMoved = ours.map { layout.columns.keys.contains($0) } ?? false
      guard let name = renamed.first(where: { $0.0 == key })?.1 ?? (isMoved ? nil : ours) else {
        let isLeftOut = ours.map { layout.columns[$0] == .some(nil) } ?? false
        if !isLeftOut, !filters.contains(key) { unknown.append(cell) }
        continue
      }
      if seen.insert(name).inserted {
        names[cell.column] = name
      } else {
        report(.duplicateColumn, cell, ["value": cell.text, "field": name])
      }
    }
    reportUnknown(unknown, in: header, known, isForeign: layout.isForeign)
    return names
  }

  /// Where columns are missing that the next row names, says so: it holds the headings, below names of
  /// groups. Nothing below can be read then.
  private mutating func tellOfLowerHeadings(_ rows: [SheetRow], _ known: [TableColumn]) -> Bool {
    let usual = known.namesByFolded
    let lower = Set((rows.dropFirst().first?.cells ?? []).compactMap { usual[folded($0.text)] })
    let isMissing = problems.contains { $0.code == .missingColumn }
    guard isMissing, lower.count > headings.count, let number = rows.dropFirst().first?.number
    else { return false }
    problems.removeAll { $0.code == .missingColumn || $0.code == .unknownColumn }
    problems.append(
      Problem(
        .missingColumn, file: file, sheet: sheet, line: number,
        values: ["reason": "second-row", "value": String(number)]))
    return true
  }

  /// Reports the columns that the layout speaks of and the file doesn't have.
  private mutating func reportMissing(_ layout: TableLayout, in header: SheetRow) {
    let present = Set(header.cells.map { folded($0.text) })
    let renamed = layout.columns.compactMap { ours, theirs in headings[ours] == nil ? theirs : nil }
    let filtered = layout.filter.keys.filter { !present.contains(folded($0)) }
    for name in (renamed + filtered).sorted() {
      var values = ["field": name]
      values["suggestion"] = nearestSpelling(to: name, among: header.cells.map(\.text))
      problems.append(
        Problem(.missingColumn, file: file, sheet: sheet, line: header.number, values: values))
    }
  }

  /// Each unknown column on its own, with what was probably meant; but in another program's file,
  /// whose columns the description names, all in one line.
  private mutating func reportUnknown(
    _ cells: [Cell], in header: SheetRow, _ known: [TableColumn], isForeign: Bool
  ) {
    if isForeign, !cells.isEmpty {
      problems.append(
        Problem(
          .unreadColumns, file: file, sheet: sheet, line: header.number,
          values: ["value": cells.map(\.text).joined(separator: ", ")]))
      return
    }
    for cell in cells where !PersonalColumns.isContactHeading(cell.text) {
      var values = ["value": cell.text]
      values["suggestion"] = nearestSpelling(
        to: cell.text, among: known.flatMap { [$0.name] + $0.aliases })
      report(.unknownColumn, cell, values)
    }
  }

  private func missing(_ column: TableColumn, in header: SheetRow) -> Problem {
    let spellings = [column.name] + column.aliases
    var values = ["field": spellings.joined(separator: "/")]
    values["suggestion"] = header.cells.map(\.text).first {
      nearestSpelling(to: $0, among: spellings) != nil
    }
    return Problem(.missingColumn, file: file, sheet: sheet, line: header.number, values: values)
  }

  /// Whether a line of a text file has as many fields as the header; more may follow if all are empty.
  private mutating func checkCount(of row: SheetRow, against width: Int) -> Bool {
    guard let count = row.fieldCount else { return true }
    guard count < width || (row.cells.last?.column ?? 0) >= width else { return true }
    problems.append(
      Problem(
        .fieldCount, file: file, sheet: sheet, line: row.number,
        values: ["value": String(count), "expected": String(width)]))
    return false
  }

  private mutating func report(_ code: Problem.Code, _ cell: Cell, _ values: [String: String]) {
    problems.append(
      Problem(
        code, file: file, sheet: sheet, line: cell.line, column: cell.place, values: values))
  }
}

extension TableLayout {
  /// Whether the file is another program's, whose further columns aren't ours to keep.
  fileprivate var isForeign: Bool { !columns.isEmpty || !filter.isEmpty }
}
