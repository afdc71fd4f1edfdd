import Spelling

/// Text in which nothing can command a terminal.
///
/// A name in somebody's sheet may hold an escape sequence that moves the cursor, hides what stands
/// before or sets the title of the window, or turn the direction of all that follows. Control characters
/// but line breaks and tabs, and what overrides or isolates directions, are shown as U+FFFD; with colour
/// the few sequences of `TextStyle` pass.
enum TerminalText {
  /// The text to write.
  ///
  /// - Complexity: O(*n*); text without control characters is handed back as it is.
  static func harmless(_ text: String, style: TextStyle) -> String {
    guard text.unicodeScalars.contains(where: isCommand) else { return text }
    guard style.isColoured else { return masked(text) }
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      if let own = TextStyle.sequences.first(where: { rest.hasPrefix($0) }) {
        result += own
        rest = rest.dropFirst(own.count)
      } else {
        result += masked(String(rest.removeFirst()))
      }
    }
    return result
  }

  private static func masked(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for character in text {
      // The line break of tables is one character; a return by itself goes back over the line.
      let isBreak = character == "\r\n"
      result.append(
        contentsOf: character.unicodeScalars.map { !isBreak && isCommand($0) ? "\u{FFFD}" : $0 })
    }
    return String(result)
  }

  /// A return by itself is one too.
  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" || scalar.isUnprintable
  }
}
