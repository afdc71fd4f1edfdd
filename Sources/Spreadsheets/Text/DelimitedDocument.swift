/// A delimited text that is changed cell by cell: whatever isn't changed keeps its bytes.
///
/// Quotation marks, blanks, line breaks, empty lines, the separator, the encoding and the mark of a file
/// stay as they are. Only when a new text has a character that the file's encoding lacks is the whole
/// file written in UTF-8 with a mark, which spreadsheets read.
public struct DelimitedDocument: Sendable {
  private struct Row {
    let line: Int
    let fields: [Range<Int>]
  }

  private struct Edit {
    let range: Range<Int>
    let bytes: [UInt8]
  }

  private let raw: [UInt8]
  private let text: [UInt8]
  private let format: TextFormat
  private let rows: [Row]
  private var edits: [Edit] = []
  private var added: [UInt8] = []

  /// Opens the bytes of a file.
  ///
  /// - Throws: why it can't be read, or `unknownEncoding` when its bytes couldn't be written back.
  public init(
    _ raw: [UInt8], options: SpreadsheetOptions = .init()
  ) throws(SpreadsheetError) {
    let opened = try OpenedText(raw, options: options)
    let again = EncodedText.bytes(of: opened.bytes, as: opened.format.encoding, like: raw)
    guard again == raw else { throw .unknownEncoding(line: 1) }
    self.raw = raw
    text = opened.bytes
    format = opened.format
    rows = try Self.rows(of: opened, options.limits.columns)
  }

  private static func rows(
    of opened: OpenedText, _ columnLimit: Int
  ) throws(SpreadsheetError) -> [Row] {
    try opened.bytes.withUnsafeBufferPointer { buffer throws(SpreadsheetError) in
      var scanner = DelimitedScanner(
        buffer, separator: opened.format.separator, columnLimit: columnLimit, keepsRanges: true)
      scanner.skip(to: opened.start)
      var rows: [Row] = []
      while let row = try scanner.nextRow() {
        rows.append(Row(line: row.number, fields: scanner.ranges))
      }
      return rows
    }
  }

  /// Replaces the text of a field.
  ///
  /// - Parameters:
  ///   - field: the new text.
  ///   - line: the line on which the row begins, from 1.
  ///   - column: the position in the row, from 0; a row that is shorter stays as it is.
  public mutating func set(_ field: String, line: Int, column: Int) {
    guard let row = row(at: line), row.fields.indices.contains(column) else { return }
    edits.append(Edit(range: row.fields[column], bytes: written(field)))
  }

  /// Adds a row at the end.
  ///
  /// - Parameters:
  ///   - fields: the texts by position; the others are empty.
  ///   - line: the line of a row that has as many fields, such as that of the headings.
  public mutating func append(_ fields: [Int: String], asLongAs line: Int) {
    let count = max(row(at: line)?.fields.count ?? 0, (fields.keys.max() ?? -1) + 1)
    let separator = [format.separator.byte]
    added += (0..<count).map { written(fields[$0] ?? "") }.joined(separator: separator)
    added += lineBreak
  }

  /// The bytes of the file as changed.
  public var bytes: [UInt8] {
    let changed = changedText
    return EncodedText.bytes(of: changed, as: format.encoding, like: raw)
      ?? DecodedText.mark + changed
  }

  /// Whether the file had to be written in another encoding.
  public var isConverted: Bool {
    EncodedText.bytes(of: changedText, as: format.encoding, like: raw) == nil
  }

  private var changedText: [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += text[place..<edit.range.lowerBound] + edit.bytes
      place = edit.range.upperBound
    }
    result += text[place...]
    guard !added.isEmpty else { return result }
    return (result.last?.endsLine ?? true ? result : result + lineBreak) + added
  }

  /// What ends the first row, whatever breaks there are in its fields; a line feed when nothing does.
  private var lineBreak: [UInt8] {
    guard let end = rows.first?.fields.last?.upperBound, end < text.count else {
      return [.lineFeed]
    }
    let rest = text[end...]
    return rest.starts(with: [.carriageReturn, .lineFeed])
      ? [.carriageReturn, .lineFeed] : [text[end]]
  }

  /// Rows are in order of their lines.
  private func row(at line: Int) -> Row? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].line == line ? rows[low] : nil
  }

  /// A field in quotation marks when it needs them.
  private func written(_ field: String) -> [UInt8] {
    let bytes = Array(field.utf8)
    let isPlain = !bytes.contains {
      $0 == .quote || $0 == format.separator.byte || $0.endsLine
        || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\t")
    }
    if isPlain, bytes.first?.isBlank != true, bytes.last?.isBlank != true { return bytes }
    return [.quote] + bytes.flatMap { $0 == .quote ? [$0, $0] : [$0] } + [.quote]
  }
}
