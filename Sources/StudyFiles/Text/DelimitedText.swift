import InnovationSystem

/// A field of a delimited text, and where it begins.
struct DelimitedField: Sendable, Hashable {
  /// The text without its quotes.
  var text: String
  /// The line, from 1, on which the field begins.
  var line: Int
  /// The character column, from 1, at which the field begins.
  var column: Int
}

/// A line of a delimited text: its fields and its number.
struct DelimitedLine: Sendable, Hashable {
  /// The line it begins on, from 1.
  var number: Int
  /// The fields in order.
  var fields: [DelimitedField]
}

/// Splits a text into fields as RFC 4180 says, with a comma or semicolon between them.
///
/// Quoted fields may hold separators, doubled quotes and line breaks. Blank lines, and those of
/// separators alone that spreadsheets leave behind, are left out.
struct DelimitedText {
  /// The lines that could be read.
  private(set) var lines: [DelimitedLine] = []
  /// What is wrong with the text's form.
  private(set) var problems: [Problem] = []

  private let bytes: [UInt8]
  private let separator: UInt8
  private let file: String
  private var position = 0
  private var line = 1
  private var column = 1

  /// Splits the bytes of a valid UTF-8 text, whose first line decides the separator.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    separator = Self.separator(in: bytes)
    while position < bytes.count { readLine() }
  }

  /// The semicolon if the first line has more of them than commas outside quotes, else the comma.
  private static func separator(in bytes: [UInt8]) -> UInt8 {
    var counts = (comma: 0, semicolon: 0)
    var isQuoted = false
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .lineFeed || byte == .carriageReturn {
        if counts != (0, 0) { break }
      } else if byte == .comma {
        counts.comma += 1
      } else if byte == .semicolon {
        counts.semicolon += 1
      }
    }
    return counts.semicolon > counts.comma ? .semicolon : .comma
  }

  private mutating func readLine() {
    var record = DelimitedLine(number: line, fields: [])
    repeat { record.fields.append(readField()) } while advance(over: separator)
    if !advance(over: .carriageReturn, then: .lineFeed) { _ = advance(over: .lineFeed) }
    if record.fields.contains(where: { !$0.text.isEmpty }) { lines.append(record) }
  }

  private mutating func readField() -> DelimitedField {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09,
      bytes[position] != separator
    {
      step()
    }
    return position < bytes.count && bytes[position] == .quote ? readQuoted() : readPlain()
  }

  private mutating func readPlain() -> DelimitedField {
    let start = position
    let begins = (line, column)
    while position < bytes.count, bytes[position] != separator, !bytes[position].endsLine { step() }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return DelimitedField(text: text.trimmingSpaces(), line: begins.0, column: begins.1)
  }

  private mutating func readQuoted() -> DelimitedField {
    let begins = (line, column)
    var content: [UInt8] = []
    step()
    while position < bytes.count {
      if bytes[position] == .quote {
        step()
        guard position < bytes.count, bytes[position] == .quote else {
          skipAfterQuote()
          let text = String(decoding: content, as: UTF8.self)
          return DelimitedField(text: text.trimmingSpaces(), line: begins.0, column: begins.1)
        }
      }
      content.append(bytes[position])
      step()
    }
    problems.append(Problem(.unclosedQuote, file: file, line: begins.0, column: begins.1))
    let text = String(decoding: content, as: UTF8.self)
    return DelimitedField(text: text.trimmingSpaces(), line: begins.0, column: begins.1)
  }

  private mutating func skipAfterQuote() {
    let begins = (line, column)
    var isClean = true
    while position < bytes.count, bytes[position] != separator, !bytes[position].endsLine {
      if !bytes[position].isBlank { isClean = false }
      step()
    }
    if !isClean {
      problems.append(Problem(.textAfterQuote, file: file, line: begins.0, column: begins.1))
    }
  }

  private mutating func step() {
    let byte = bytes[position]
    position += 1
    if byte == .lineFeed || (byte == .carriageReturn && !(isAt(.lineFeed))) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80, byte != .carriageReturn {
      column += 1
    }
  }

  private func isAt(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

  private mutating func advance(over byte: UInt8) -> Bool {
    guard isAt(byte) else { return false }
    step()
    return true
  }

  private mutating func advance(over first: UInt8, then second: UInt8) -> Bool {
    guard advance(over: first) else { return false }
    _ = advance(over: second)
    return true
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether the byte is part of a line break.
  var endsLine: Bool { self == .lineFeed || self == .carriageReturn }
}
