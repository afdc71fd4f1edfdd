/// Reads a delimited text as a workbook of one sheet.
enum TextFile {
  /// The sheet of a text, and how it was read.
  ///
  /// - Throws: why it can't be read.
  static func read(
    _ bytes: [UInt8], options: SpreadsheetOptions
  ) throws(SpreadsheetError) -> Workbook {
    let opened = try OpenedText(bytes, options: options)
    return try workbook(
      of: opened.bytes, from: opened.start, format: opened.format, options: options)
  }

  private static func workbook(
    of bytes: [UInt8], from start: Int, format: TextFormat, options: SpreadsheetOptions
  ) throws(SpreadsheetError) -> Workbook {
    try bytes.withUnsafeBufferPointer { buffer throws(SpreadsheetError) in
      var sheet = Sheet()
      var cellCount = 0
      var scanner = DelimitedScanner(
        buffer, separator: format.separator, columnLimit: options.limits.columns)
      scanner.skip(to: start)
      while let row = try scanner.nextRow() {
        if row.cells.isEmpty { sheet.emptyRowCount += 1 } else { sheet.rows.append(row) }
        cellCount += row.cells.count
        if cellCount > options.limits.cells { throw .tooManyCells(limit: options.limits.cells) }
        options.report(sheet.rows.count + sheet.emptyRowCount, of: "")
      }
      return Workbook(sheets: [sheet], format: .text(format), slips: scanner.slips)
    }
  }
}

/// A delimited text as UTF-8, and how it is to be split.
struct OpenedText {
  /// Valid UTF-8 without a mark.
  let bytes: [UInt8]
  /// Where the rows begin, after a line that declares the separator.
  let start: Int
  /// How it was read.
  let format: TextFormat

  /// Decodes a text and finds its separator.
  ///
  /// - Throws: why it can't be read.
  init(_ raw: [UInt8], options: SpreadsheetOptions) throws(SpreadsheetError) {
    let decoded = try DecodedText(raw, as: options.encoding)
    guard decoded.bytes.contains(where: { !$0.isBlank }) else { throw .empty }
    if decoded.bytes.contains(0) { throw .otherFormat("binary") }
    if FileContent.isMarkup(decoded.bytes) { throw .otherFormat("html") }
    let declared = DeclaredSeparator(in: decoded.bytes)
    bytes = decoded.bytes
    start = declared?.length ?? 0
    format = TextFormat(
      encoding: decoded.encoding,
      separator: options.separator ?? declared?.separator
        ?? SeparatorGuess.separator(of: decoded.bytes),
      isSeparatorDeclared: declared != nil)
  }
}

/// The first line by which Excel is told the separator: `sep=;`.
struct DeclaredSeparator {
  /// What it says.
  let separator: Separator
  /// How many bytes the line has, its end included.
  let length: Int

  /// Looks at the first line; `nil` when it says nothing of separators.
  init?(in bytes: [UInt8]) {
    let line = bytes.prefix(16).prefix { !$0.endsLine }
    let said = line.filter { $0 != .quote }
    guard said.count == 5, String(decoding: said.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    guard let separator = Separator.allCases.first(where: { $0.byte == said[4] }) else {
      return nil
    }
    self.separator = separator
    let end = bytes.dropFirst(line.count)
    length = line.count + (end.starts(with: [.carriageReturn, .lineFeed]) ? 2 : min(1, end.count))
  }
}
