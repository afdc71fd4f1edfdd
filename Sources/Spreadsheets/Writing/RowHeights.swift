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
    let lines = zip(texts, rooms).map(Self.lines).max() ?? 1
    return lines > 1 ? min(Self.highest, Double(lines) * Self.lineHeight) : nil
  }

  /// How many lines a text takes: words stay whole unless they are longer than a line.
  private static func lines(of text: String, in room: Int) -> Int {
    guard text.utf8.count > room || text.contains(where: \.isNewline) else { return 1 }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + lines(ofParagraph: $1, room) }
  }

  private static func lines(ofParagraph text: Substring, _ room: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = word.count
      if used > 0, used + 1 + length > room {
        lines += 1
        used = 0
      }
      let further = max(0, (length - 1) / room)
      lines += further
      used += (used > 0 ? 1 : 0) + length - further * room
    }
    return lines
  }
}
