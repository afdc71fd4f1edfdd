import InnovationSystem
import Spelling

/// A table as read: rows of fields under our own column names.
struct Table {
  /// The file, as people know it.
  let file: String
  /// The rows that the layout asks for.
  private(set) var rows: [TableRow] = []
  /// The line of the column names; 1 when there is none.
  private(set) var headerLine = 1
  /// Where the heading of each column begins, by our names of the columns the file has.
  private(set) var headings: [String: DelimitedField] = [:]
  /// What is wrong with the table's form.
  private(set) var problems: [Problem] = []

  /// Our names of the columns the file has.
  var columns: Set<String> { Set(headings.keys) }

  /// Reads a table of a kind.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8, not blank.
  ///   - file: the file, as people know it.
  ///   - kind: which of a study's tables it is.
  ///   - layout: how the file differs from the format.
  init(_ bytes: [UInt8], file: String, kind: TableKind, layout: TableLayout = TableLayout()) {
    self.init(bytes, file: file, known: kind.columns, layout: layout)
  }

  /// Reads a table of known columns.
  init(_ bytes: [UInt8], file: String, known: [TableColumn], layout: TableLayout = TableLayout()) {
    self.file = file
    let text = DelimitedText(bytes, file: file)
    problems = text.problems
    guard var header = text.lines.first else { return }
    while header.fields.last?.text.isEmpty ?? false { header.fields.removeLast() }
    headerLine = header.number
    let names = resolve(header, known: known, layout: layout)
    for (name, field) in zip(names, header.fields) {
      if let name { headings[name] = field }
    }
    for column in known where column.isRequired && headings[column.name] == nil {
      problems.append(missing(column, in: header))
    }
    reportMissing(layout, in: header)
    let filters = layout.filter.map { (folded($0.key), $0.value) }
    let headings = header.fields.map { folded($0.text) }
    for line in text.lines.dropFirst() {
      guard checkCount(of: line, against: header) else { continue }
      let isWanted = filters.allSatisfy { heading, value in
        headings.firstIndex(of: heading).map { line.fields[$0].text == value } ?? false
      }
      if isWanted { rows.append(makeRow(line, names: names, layout: layout)) }
    }
    reportPersonalNumbers(in: text.lines.dropFirst(), header)
  }

  private mutating func resolve(
    _ header: DelimitedLine, known: [TableColumn], layout: TableLayout
  ) -> [String?] {
    var seen: Set<String> = []
    var unknown: [DelimitedField] = []
    let usual = known.namesByFolded
    let renamed = layout.columns.sorted { $0.key < $1.key }
      .compactMap { ours, theirs in theirs.map { (folded($0), ours) } }
    let filters = Set(layout.filter.keys.map(folded))
    let names = header.fields.map { field -> String? in
      let key = folded(field.text)
      let ours = usual[key]
      let isMoved = ours.map { layout.columns.keys.contains($0) } ?? false
      guard let name = renamed.first(where: { $0.0 == key })?.1 ?? (isMoved ? nil : ours) else {
        let isLeftOut = ours.map { layout.columns[$0] == .some(nil) } ?? false
        if !isLeftOut, !filters.contains(key) { unknown.append(field) }
        return nil
      }
      if seen.insert(name).inserted { return name }
      problems.append(
        Problem(
          .duplicateColumn, file: file, line: header.number, column: field.column,
          values: ["value": field.text, "field": name]))
      return nil
    }
    reportUnknown(
      unknown, in: header, known, isForeign: !layout.columns.isEmpty || !layout.filter.isEmpty)
    return names
  }

  /// Reports the columns that the layout speaks of and the file doesn't have.
  private mutating func reportMissing(_ layout: TableLayout, in header: DelimitedLine) {
    let present = Set(header.fields.map { folded($0.text) })
    let renamed = layout.columns.compactMap { ours, theirs in headings[ours] == nil ? theirs : nil }
    let filtered = layout.filter.keys.filter { !present.contains(folded($0)) }
    for name in (renamed + filtered).sorted() {
      var values = ["field": name]
      values["suggestion"] = nearestSpelling(to: name, among: header.fields.map(\.text))
      problems.append(
        Problem(.missingColumn, file: file, line: header.number, values: values))
    }
  }

  /// Each unknown column on its own, with what was probably meant; but in another program's file,
  /// whose columns the description names, all in one line.
  private mutating func reportUnknown(
    _ fields: [DelimitedField], in header: DelimitedLine, _ known: [TableColumn],
    isForeign: Bool
  ) {
    if isForeign, !fields.isEmpty {
      problems.append(
        Problem(
          .unreadColumns, file: file, line: header.number,
          values: ["value": fields.map(\.text).joined(separator: ", ")]))
      return
    }
    for field in fields {
      var values = ["value": field.text]
      values["suggestion"] = nearestSpelling(
        to: field.text, among: known.flatMap { [$0.name] + $0.aliases })
      problems.append(
        Problem(
          .unknownColumn, file: file, line: header.number, column: field.column, values: values))
    }
  }

  private func missing(_ column: TableColumn, in header: DelimitedLine) -> Problem {
    let spellings = [column.name] + column.aliases
    var values = ["field": spellings.joined(separator: "/")]
    values["suggestion"] = header.fields.map(\.text).first {
      nearestSpelling(to: $0, among: spellings) != nil
    }
    return Problem(.missingColumn, file: file, line: header.number, values: values)
  }

  private mutating func checkCount(of line: DelimitedLine, against header: DelimitedLine) -> Bool {
    let extra = line.fields.dropFirst(header.fields.count)
    guard line.fields.count < header.fields.count || extra.contains(where: { !$0.text.isEmpty })
    else { return true }
    problems.append(
      Problem(
        .fieldCount, file: file, line: line.number,
        values: ["value": String(line.fields.count), "expected": String(header.fields.count)]))
    return false
  }

  private func makeRow(
    _ line: DelimitedLine, names: [String?], layout: TableLayout
  ) -> TableRow {
    var fields: [String: DelimitedField] = [:]
    for (name, field) in zip(names, line.fields) {
      guard let name else { continue }
      var translated = field
      if let ours = layout.values[name]?[field.text] { translated.text = ours }
      fields[name] = translated
    }
    return TableRow(file: file, line: line.number, fields: fields)
  }

  /// Eleven digits are most likely a person's number: such a column must not be in a study.
  private mutating func reportPersonalNumbers(
    in lines: ArraySlice<DelimitedLine>, _ header: DelimitedLine
  ) {
    var reported: Set<Int> = []
    for line in lines {
      for (index, field) in line.fields.enumerated() where !reported.contains(index) {
        guard field.text.isLikePersonalNumber else { continue }
        reported.insert(index)
        let heading = index < header.fields.count ? header.fields[index].text : ""
        problems.append(
          Problem(
            .possiblePersonalNumber, file: file, line: field.line, column: field.column,
            values: ["field": heading]))
      }
    }
  }
}

extension String {
  /// Whether the text is eleven digits, perhaps with a space after the sixth.
  fileprivate var isLikePersonalNumber: Bool {
    guard utf8.count == 11 || utf8.count == 12 else { return false }
    return utf8.enumerated().allSatisfy { index, byte in
      48...57 ~= byte || (byte == 0x20 && index == 6 && utf8.count == 12)
    } && (utf8.count == 11 || utf8.dropFirst(6).first == 0x20)
  }
}

/// A row of a table: its fields by our column names.
struct TableRow {
  /// The file, as people know it.
  let file: String
  /// The line it begins on, from 1.
  let line: Int
  /// The fields by our column names.
  let fields: [String: DelimitedField]

  /// Where the row and its fields stand.
  var origin: Origin {
    Origin(
      file: file, line: line, columns: fields.mapValues(\.column),
      lines: fields.mapValues(\.line).filter { $0.value != line })
  }
}
