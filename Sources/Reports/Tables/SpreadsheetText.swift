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

  /// The table's text.
  var text: String { "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n" }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .number(nil, _): return ""
    case .number(let value?, _) where !value.isFinite: return ""
    case .number(let value?, let places):
      let plain = Formatter(language).decimal(value, places: places)
        .replacing("\u{A0}", with: "").replacing("−", with: "-")
      return language.usesComma ? plain : plain.replacing(",", with: "")
    case .text(let text):
      // By scalars: Swift takes a sign with an accent, or CR LF, for one character.
      let starts = "=+-@\t\r".unicodeScalars
      let isFormula = text.unicodeScalars.first.map(starts.contains) ?? false
      let safe = isFormula ? "'" + text : text
      let needsQuotes = safe.unicodeScalars.contains { ";,\"\n\r".unicodeScalars.contains($0) }
      return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
  }
}
