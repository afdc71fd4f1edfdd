/// Splits a valid UTF-8 text into rows of fields, as RFC 4180 says and spreadsheets bend it.
///
/// Quoted fields may hold separators, doubled quotes and line breaks; CR, LF and CRLF end a row. A
/// quotation mark inside an unquoted field is a character like any other.
struct DelimitedScanner {
  /// What was wrong with the text so far.
  private(set) var slips: [TextSlip] = []
  /// Where the bytes of the last row's fields stand, blanks and quotation marks included; empty unless
  /// asked for.
  private(set) var ranges: [Range<Int>] = []
  /// How many bytes have been read.
  private(set) var position = 0

  private let keepsRanges: Bool
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let columnLimit: Int
  private var line = 1
  /// Where the line begins, moved on for each byte that isn't the first of its character, so that
  /// the difference to a position counts characters.
  private var lineStart = 0
  private var usualCount = 0

  /// Begins at the first byte; the buffer must outlive the scanner.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, separator: Separator, columnLimit: Int,
    keepsRanges: Bool = false
  ) {
    self.bytes = bytes
    self.keepsRanges = keepsRanges
    self.separator = separator.byte
    self.columnLimit = columnLimit
  }

  /// Leaves out the first line, which is so many bytes long.
  mutating func skip(to start: Int) {
    guard start > 0 else { return }
    beginLine(at: start)
  }

  /// The next row, even one without anything in it; `nil` at the end.
  ///
  /// - Throws: `tooManyColumns`.
  mutating func nextRow() throws(SpreadsheetError) -> SheetRow? {
    guard position < bytes.count else { return nil }
    var row = SheetRow(number: line, cells: [], fieldCount: 0)
    row.cells.reserveCapacity(usualCount)
    var fields = 0
    ranges.removeAll(keepingCapacity: true)
    repeat {
      let first = position
      skipBlanks()
      let begins = (line: line, character: position - lineStart + 1)
      let text = isAt(.quote) ? readQuoted() : readPlain()
      let cell = Cell(text, column: fields, line: begins.line, character: begins.character)
      if text.isEmpty {
        if fields < columnLimit { row.gaps.append(cell) }
      } else {
        guard fields < columnLimit else { throw .tooManyColumns(limit: columnLimit) }
        row.cells.append(cell)
      }
      if keepsRanges { ranges.append(first..<position) }
      fields += 1
    } while advanceOverSeparator()
    endRow()
    row.fieldCount = fields
    usualCount = row.cells.count
    return row
  }

  private func isAt(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09,
      bytes[position] != separator
    {
      position += 1
    }
  }

  private mutating func advanceOverSeparator() -> Bool {
    guard isAt(separator) else { return false }
    position += 1
    return true
  }

  private mutating func endRow() {
    guard position < bytes.count else { return }
    let isPair =
      bytes[position] == .carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == .lineFeed
    beginLine(at: position + (isPair ? 2 : 1))
  }

  private mutating func beginLine(at start: Int) {
    position = start
    line += 1
    lineStart = start
  }

  /// Goes to the end of an unquoted field and gives where it began.
  private mutating func skipPlain() -> Int {
    let start = position
    var place = position
    while place < bytes.count {
      let byte = bytes[place]
      if byte == separator || byte.endsLine { break }
      if byte & 0xC0 == 0x80 { lineStart += 1 }
      place += 1
    }
    position = place
    return start
  }

  private mutating func readPlain() -> String {
    let start = skipPlain()
    return bytes.trimmedText(start..<position)
  }

  private mutating func readQuoted() -> String {
    let opening = TextSlip(.unclosedQuote, line: line, character: position - lineStart + 1)
    position += 1
    var content: [UInt8] = []
    var start = position
    while skipToQuote() {
      guard position + 1 < bytes.count, bytes[position + 1] == .quote else {
        let last = start..<position
        position += 1
        return finishQuoted(content, last)
      }
      content.append(contentsOf: bytes[start...position])
      position += 2
      start = position
    }
    slips.append(opening)
    return finishQuoted(content, start..<position)
  }

  /// Goes to the next quotation mark, counting lines; `false` at the end of the text.
  private mutating func skipToQuote() -> Bool {
    var place = position
    while place < bytes.count {
      let byte = bytes[place]
      if byte == .quote { break }
      if byte & 0xC0 == 0x80 {
        lineStart += 1
      } else if byte == .lineFeed
        || (byte == .carriageReturn && !(place + 1 < bytes.count && bytes[place + 1] == .lineFeed))
      {
        line += 1
        lineStart = place + 1
      }
      place += 1
    }
    position = place
    return place < bytes.count
  }

  /// The text of a quoted field: what stands before its last doubled quote, the rest of it, and
  /// what stands between its end and the separator.
  private mutating func finishQuoted(_ content: [UInt8], _ last: Range<Int>) -> String {
    let begins = TextSlip(.textAfterQuote, line: line, character: position - lineStart + 1)
    let after = skipPlain()
    let extra = bytes.trimmedText(after..<position)
    if extra.isEmpty, content.isEmpty { return bytes.trimmedText(last) }
    if !extra.isEmpty { slips.append(begins) }
    let text = content + bytes[last] + Array(extra.utf8)
    return text.withUnsafeBufferPointer { $0.trimmedText(0..<$0.count) }
  }
}
