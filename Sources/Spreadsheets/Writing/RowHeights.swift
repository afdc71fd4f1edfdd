/// How high a row must be for its texts to be seen whole, by an estimate of where their lines break.
struct RowHeights {
  /// How many letters stand on a line of each column.
  private let rooms: [Int]

  private static let lineHeight = 15.0
  /// A row can't be higher.
  private static let highest = 409.0

  /// Takes the widths of a sheet's columns.
  init(_ columns: [ColumnDocument]) {
    rooms = columns.map { $0.width.isFinite ? Int(min(255, max(2, $0.width))) - 1 : 1 }
  }

  /// The height of a row, in points; `nil` when a line is enough.
  func height(of texts: [String]) -> Double? {
    let lines = zip(texts, rooms).map { Self.lines(of: $0, in: $1) }.max() ?? 1
    return lines > 1 ? min(Self.highest, Double(lines) * Self.lineHeight) : nil
  }

  /// How many lines a text takes: words stay whole unless they are longer than a line.
  private static func lines(of text: String, in room: Int) -> Int {
    if text.utf8.allSatisfy(isPlain) {
      return text.utf8.count > room ? lines(ofPlain: text, room) : 1
    }
    guard text.utf8.count > room || text.contains(where: \.isNewline) else { return 1 }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + lines(ofParagraph: $1, room) }
  }

  /// Whether a byte is of letters of one scalar each, below U+0300, without line breaks.
  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0xCC && byte != 0xC2 }

  /// The same as of a paragraph, byte by byte.
  private static func lines(ofPlain text: String, _ room: Int) -> Int {
    var count = LineCount(room: room)
    var length = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: " ") {
        count.add(wordOf: length)
        length = 0
      } else if byte < 0x80 || byte >= 0xC0 {
        length += 1
      }
    }
    count.add(wordOf: length)
    return count.lines
  }

  private static func lines(ofParagraph text: Substring, _ room: Int) -> Int {
    var count = LineCount(room: room)
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      count.add(wordOf: word.count)
    }
    return count.lines
  }
}

/// Lines that fill with words.
private struct LineCount {
  let room: Int
  private(set) var lines = 1
  private var used = 0

  init(room: Int) { self.room = room }

  mutating func add(wordOf length: Int) {
    if used > 0, used + 1 + length > room {
      lines += 1
      used = 0
    }
    let further = max(0, (length - 1) / room)
    lines += further
    used += (used > 0 ? 1 : 0) + length - further * room
  }
}
