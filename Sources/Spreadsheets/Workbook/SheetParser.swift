/// Reads the rows of a sheet while its part is unpacked.
struct SheetParser {
  private let xml: XMLPart
  private let part: String
  private let context: SheetContext
  private let names: Names
  private var inline: TextGatherer
  private var cell = RawCell()
  private var row = SheetRow(number: 0, cells: [])
  private var rowNumber = 0
  private var rowCount = 0
  private var usualCount = 0
  private var target = Target.nothing
  private var formulas: [String: String] = [:]
  private var cellCount = 0
  private var isOrdered = true

  /// Where the text that comes belongs.
  private enum Target { case nothing, value, formula, inline }

  /// The names of the elements that matter.
  private struct Names {
    let row, cell, value, formula, inline: XMLPart.Name?

    init(_ xml: XMLPart) {
      row = xml.name("row")
      cell = xml.name("c")
      value = xml.name("v")
      formula = xml.name("f")
      inline = xml.name("is")
    }
  }

  /// Opens a sheet's part.
  ///
  /// - Throws: why it can't be opened.
  init(
    _ part: String, of package: ZipPackage, context: SheetContext
  ) throws(SpreadsheetError) {
    xml = try XMLPart(part, of: package)
    self.part = part
    self.context = context
    names = Names(xml)
    inline = TextGatherer(xml)
  }

  /// Reads all rows; `cellsBefore` is how many cells other sheets hold.
  ///
  /// - Throws: why the part can't be read, or which limit it goes beyond.
  mutating func read(
    named name: String, cellsBefore: Int
  ) throws(SpreadsheetError) -> Sheet {
    var sheet = Sheet(name: name)
    cellCount = cellsBefore
    while true {
      switch try xml.next() {
      case .start(let element): try begin(element)
      case .text(let piece): add(piece)
      case .end(let element):
        try end(element)
        guard element == names.row else { continue }
        if row.cells.isEmpty { sheet.emptyRowCount += 1 } else { sheet.rows.append(row) }
        rowCount += 1
        context.options.report(rowCount, of: name)
      case .finished:
        if !isOrdered { sheet.rows.sort { $0.number < $1.number } }
        return sheet
      }
    }
  }

  private mutating func begin(_ element: XMLPart.Name) throws(SpreadsheetError) {
    if element == names.cell {
      try beginCell()
    } else if element == names.value {
      target = .value
      cell.hasValue = true
    } else if element == names.row {
      try beginRow()
    } else if element == names.formula {
      target = .formula
      cell.hasFormula = true
      cell.sharedFormula = xml.attribute("t") == "shared" ? xml.attribute("si") : nil
    } else if element == names.inline {
      target = .inline
      inline.reset()
    } else if target == .inline {
      inline.begin(element)
    }
  }

  private mutating func end(_ element: XMLPart.Name) throws(SpreadsheetError) {
    if element == names.cell {
      try endCell()
    } else if element == names.row {
      endRow()
    } else if element == names.value || element == names.formula || element == names.inline {
      target = .nothing
    } else if target == .inline {
      inline.end(element)
    }
  }

  private mutating func add(_ piece: UnsafePointer<UInt8>) {
    switch target {
    case .nothing: return
    case .value: cell.value.append(terminated: piece)
    case .formula: cell.formula.append(terminated: piece)
    case .inline: inline.add(piece)
    }
  }

  private mutating func beginRow() throws(SpreadsheetError) {
    var number = rowNumber + 1
    if let text = xml.attributeBytes("r") {
      guard let said = CellPosition.row(text) else {
        throw .damaged(part: part, reason: "a row has no number: \(String(cString: text))")
      }
      number = said
    }
    guard number <= CellPosition.lastRow else {
      throw .damaged(part: part, reason: "more than \(CellPosition.lastRow) rows")
    }
    if number <= rowNumber { isOrdered = false }
    rowNumber = number
    row = SheetRow(number: number, cells: [])
    row.cells.reserveCapacity(usualCount)
    cell.column = -1
  }

  private mutating func endRow() {
    usualCount = row.cells.count
    let isAscending = zip(row.cells, row.cells.dropFirst()).allSatisfy { $0.column < $1.column }
    if !isAscending { row.cells = Self.sorted(row.cells) }
  }

  /// The cells by column; of several in one column, the last.
  private static func sorted(_ cells: [Cell]) -> [Cell] {
    Dictionary(cells.map { ($0.column, $0) }, uniquingKeysWith: { $1 }).values
      .sorted { $0.column < $1.column }
  }

  private mutating func beginCell() throws(SpreadsheetError) {
    cell.reset()
    inline.reset()
    cell.column += 1
    if let text = xml.attributeBytes("r"), let position = CellPosition(text) {
      cell.column = position.column
    }
    if let text = xml.attributeBytes("t") {
      cell.type = RawCell.ValueType(rawValue: String(cString: text)) ?? .formulaString
    }
    if let text = xml.attributeBytes("s") { cell.style = Int(String(cString: text)) ?? 0 }
  }

  private mutating func endCell() throws(SpreadsheetError) {
    target = .nothing
    let (text, kind) = try content()
    guard !text.isEmpty else { return }
    let limits = context.options.limits
    guard cell.column < limits.columns else { throw .tooManyColumns(limit: limits.columns) }
    cellCount += 1
    guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
    row.cells.append(Cell(text, kind: kind, column: cell.column, line: row.number))
  }

  /// What the cell says, and what kind of thing that is.
  private mutating func content() throws(SpreadsheetError) -> (String, Cell.Kind) {
    let formula = formulaText()
    if cell.lacksResult { return ("=" + formula, .formulaWithoutResult) }
    switch cell.type {
    case .sharedString: return (try sharedString(), .text)
    case .inlineString: return (inline.trimmed(), .text)
    case .formulaString: return (cell.value.decodedText(), .text)
    case .boolean: return booleanText()
    case .error: return (cell.value.decodedText(), .error)
    case .date:
      let text = cell.value.decodedText()
      return (SerialDate.text(iso: text), .date)
    case .number: return numberText()
    }
  }

  /// The formula's text; one that shares another's has the other's, whose cells it doesn't move.
  private mutating func formulaText() -> String {
    guard cell.hasFormula, cell.lacksResult || cell.sharedFormula != nil else { return "" }
    let text = cell.formula.decodedText()
    guard let shared = cell.sharedFormula else { return text }
    if text.isEmpty { return formulas[shared] ?? "" }
    formulas[shared] = text
    return text
  }

  private func sharedString() throws(SpreadsheetError) -> String {
    let digits = cell.value.filter { !$0.isBlank }
    if digits.isEmpty { return "" }
    let index =
      digits.count <= 9 && digits.allSatisfy(\.isDigit)
      ? digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : Int.max
    guard index < context.strings.texts.count else {
      throw .damaged(
        part: part, reason: "row \(row.number) refers to a text that isn't there")
    }
    return context.strings.texts[index]
  }

  private func booleanText() -> (String, Cell.Kind) {
    switch cell.value.decodedText() {
    case "": ("", .boolean)
    case "1", "true", "TRUE": ("TRUE", .boolean)
    case "0", "false", "FALSE": ("FALSE", .boolean)
    case let other: (other, .text)
    }
  }

  private func numberText() -> (String, Cell.Kind) {
    let isDate = context.styles.isDate(cell.style)
    if !isDate, NumberText.isFinal(cell.value) {
      return (String(decoding: cell.value, as: UTF8.self), .number)
    }
    let text = cell.value.decodedText()
    guard let number = NumberText.value(text) else { return (text, .text) }
    if isDate, let date = SerialDate.text(number, isFrom1904: context.isFrom1904) {
      return (date, .date)
    }
    return (NumberText.text(number), .number)
  }
}
