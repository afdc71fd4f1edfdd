/// Words into lines of a given width, counted in grapheme clusters (å, ø and æ are one each).
struct TextLayout {
  /// The greatest width of a line; longer words stand alone on longer lines.
  let columns: Int

  /// The text between its line feeds, each line wrapped between words.
  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      filled(line.split(separator: " ").map(String.init), indent: indent, hanging: indent)
    }
  }

  /// The parts, unbroken, on as few lines as they need; an empty line for no parts.
  func filled(_ parts: [String], indent: Int, hanging: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for part in parts {
      let length = part.count
      if width > 0, width + 1 + length > columns {
        lines.append(line)
        width = 0
      }
      if width == 0 {
        let margin = lines.isEmpty ? indent : hanging
        line = Self.spaces(margin) + part
        width = margin + length
      } else {
        line += " " + part
        width += 1 + length
      }
    }
    return lines + [line]
  }

  /// A label and its text in two columns; a label too long for its column has a line of its own.
  func row(_ label: String, _ text: String) -> [String] {
    let textColumn = max(4, min(26, columns / 3))
    guard !text.isEmpty else { return ["  " + label] }
    let lines = wrapped(text, indent: textColumn)
    let length = label.count + 2
    guard length < textColumn, let first = lines.first else { return ["  " + label] + lines }
    let gap = Self.spaces(textColumn - length)
    return ["  " + label + gap + first.dropFirst(textColumn)] + lines.dropFirst()
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
