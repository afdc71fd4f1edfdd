import InnovationSystem
import Spelling

/// Reads the fields of one row as what they should be, and keeps every problem it meets.
struct RowParser {
  /// The row.
  let row: TableRow
  /// What is wrong with it so far.
  private(set) var problems: [Problem] = []

  /// Makes a parser of a row.
  init(_ row: TableRow) { self.row = row }

  /// A text; `nil` when the field is empty, `-` or not there.
  func text(_ column: String) -> String? {
    guard let text = row.fields[column]?.text, !text.isEmpty, text != "-" else { return nil }
    return text
  }

  /// Whether the field holds `-`: there is none, and nothing to fall back on.
  func saysNone(_ column: String) -> Bool { row.fields[column]?.text == "-" }

  /// A text that must be there; the empty string when it isn't, with a problem unless the whole column
  /// is missing, which the table tells of.
  mutating func required(_ column: String) -> String {
    if let text = text(column) { return text }
    if row.columns[column] != nil { report(.missingValue, column) }
    return ""
  }

  /// A number, with a decimal point or comma; `nil` when empty or, with a problem, not a number.
  mutating func number(_ column: String) -> Double? {
    guard let text = text(column) else { return nil }
    let plain = text.replacing("\u{2212}", with: "-").replacing(",", with: ".")
    guard let number = Double(plain), number.isFinite, !plain.lowercased().contains("x") else {
      report(.notANumber, column, ["value": text])
      return nil
    }
    return number
  }

  /// A whole number; `nil` when empty or, with a problem, not one.
  mutating func wholeNumber(_ column: String) -> Int? {
    guard let text = text(column) else { return nil }
    guard let number = Int(text) else {
      report(.notAWholeNumber, column, ["value": text])
      return nil
    }
    return number
  }

  /// A date; `nil` when empty or, with a problem, not one.
  mutating func date(_ column: String) -> PartialDate? {
    guard let text = text(column) else { return nil }
    if let date = PartialDate(text) { return date }
    var values = ["value": text]
    if DateWords.isSerial(text) { values["reason"] = "serial" }
    values["suggestion"] = row.fields[column].flatMap(DateWords.serialDate)
    report(.notADate, column, values)
    return nil
  }

  /// The parts of a field that holds several values.
  func list(_ column: String) -> [String] {
    guard let text = text(column) else { return [] }
    return text.split(whereSeparator: { $0 == "," || $0 == "|" })
      .map { $0.trimmingSpaces() }.filter { !$0.isEmpty && $0 != "-" }
  }

  /// One of a few words; `nil` when empty or, with a problem, none of them.
  mutating func choice<Value: TableValue>(_ column: String, of type: Value.Type) -> Value? {
    guard let text = text(column) else { return nil }
    return value(of: text, column)
  }

  /// Any of a few words; empty when the field is.
  mutating func choices<Value: TableValue>(_ column: String, of type: Value.Type) -> Set<Value> {
    var values: Set<Value> = []
    for word in list(column) {
      if let value: Value = value(of: word, column) { values.insert(value) }
    }
    return values
  }

  /// Notes a problem of a field.
  mutating func report(_ code: Problem.Code, _ column: String, _ values: [String: String] = [:]) {
    let cell = row.fields[column]
    let empty =
      row.gaps[column]?.place ?? (row.sheet == nil ? nil : row.columns[column].map { $0 + 1 })
    problems.append(
      Problem(
        code, file: row.file, sheet: row.sheet,
        line: cell?.line ?? row.gaps[column]?.line ?? row.line,
        column: cell?.place ?? empty,
        values: values.merging(["field": column]) { first, _ in first }))
  }

  private mutating func value<Value: TableValue>(of word: String, _ column: String) -> Value? {
    if let value = Value.value(of: word) { return value }
    var values = ["value": word]
    values["suggestion"] = nearestSpelling(to: word, among: Value.allSpellings)
    values["known"] = Value.allCases.map { value in
      value.rawValue == value.bokmål ? value.rawValue : "\(value.rawValue)/\(value.bokmål)"
    }.joined(separator: ", ")
    report(.unknownValue, column, values)
    return nil
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmingSpaces() -> String {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }
}
