import Wording

/// A table as text that spreadsheets open as it is.
///
/// Semicolon and decimal comma in Norwegian, comma and decimal point in English; UTF-8 with a byte
/// order mark, so that Excel reads the letters right. A text that a spreadsheet could run as a
/// formula gets an apostrophe before it.
struct SpreadsheetText {
  /// A cell.
  enum Cell {
    /// A text.
    case text(String)
    /// A number with so many decimals; `nil` is an empty cell.
    case number(Double?, places: Int)
  }

  private let language: Language
  private var lines: [String] = []

  /// Makes an empty table in a language.
  init(_ language: Language) { self.language = language }

  /// Adds a row.
  mutating func add(_ cells: [Cell]) {
    lines.append(cells.map(text).joined(separator: language.usesComma ? ";" : ","))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\"")) else { return "\"" + text + "\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted += "\"" }
    }
    return quoted + "\""
  }

  /// The table's text.
  var text: String { "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n" }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .number(nil, _): return ""
    case .number(let value?, _) where !value.isFinite: return ""
    case .number(let value?, let places):
      return Formatter(language).plainDecimal(value, places: places)
    case .text(let text):
      // By scalars: Swift takes a sign with an accent, or CR LF, for one character.
      let starts = "=+-@\t\r".unicodeScalars
      let isFormula = text.unicodeScalars.first.map(starts.contains) ?? false
      let safe = isFormula ? "'" + text : text
      return safe.utf8.contains(where: Self.needsQuotes) ? Self.quoted(safe) : safe
    }
  }
}
