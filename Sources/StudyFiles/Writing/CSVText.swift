/// Rows as delimited text.
enum CSVText {
  /// The text, with a line feed after each row.
  static func text(_ rows: [[String]], separator: String) -> String {
    var text = ""
    for row in rows {
      for (column, field) in row.enumerated() {
        if column > 0 { text += separator }
        text += needsQuotes(field) ? quoted(field) : field
      }
      text += "\n"
    }
    return text
  }

  /// Whether a field could be taken for several, or for none. By bytes: Swift takes CR LF, and a sign with
  /// an accent, for one character.
  private static func needsQuotes(_ field: String) -> Bool {
    field == " " || field.utf8.contains(where: isSpecial)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"),
      UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  private static func quoted(_ field: String) -> String {
    var quoted = "\""
    for scalar in field.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted += "\"" }
    }
    return quoted + "\""
  }
}
