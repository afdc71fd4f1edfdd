/// Finds what stands between the fields of a text that doesn't say.
///
/// Each candidate splits the first rows; the one that gives the most rows the same number of
/// fields wins. Commas that only stand in decimal numbers of another candidate's fields don't
/// count. With no sign of any, the text has one column, and the comma is as good as another.
enum SeparatorGuess {
  private static let sampleBytes = 256 << 10
  private static let sampleRows = 50

  /// The separator that a text seems to have.
  static func separator(of bytes: [UInt8]) -> Separator {
    let sample = sample(of: bytes)
    let trials = [Separator.tab, .semicolon, .comma].map { Trial($0, sample) }
    let eligible = trials.filter(\.isEligible)
    let others = eligible.filter { $0.separator != .comma }
    let candidates = others.contains(where: \.hasDecimalCommas) ? others : eligible
    // The first of equals stays, so the comma is last of them.
    let best = candidates.reduce(nil as Trial?) { best, next in
      guard let best else { return next }
      return best.sortKey < next.sortKey ? next : best
    }
    return best?.separator ?? .comma
  }

  /// The beginning of a text, whole lines only if it is cut.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > sampleBytes else { return bytes }
    let head = bytes.prefix(sampleBytes)
    let end = head.lastIndex(where: \.endsLine) ?? head.endIndex
    return Array(head[..<end])
  }

  /// How one separator would split the sample.
  private struct Trial {
    let separator: Separator
    private let rows: [SheetRow]
    /// The commonest number of fields above one.
    private let fieldCount: Int
    /// How many rows have it.
    private let matching: Int

    init(_ separator: Separator, _ sample: [UInt8]) {
      self.separator = separator
      rows = Self.rows(of: sample, separator)
      let counts = rows.compactMap(\.fieldCount).filter { $0 > 1 }
      let tally = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
      let best = tally.max { ($0.value, $0.key) < ($1.value, $1.key) }
      fieldCount = best?.key ?? 0
      matching = best?.value ?? 0
    }

    /// Whether at least a fifth of the rows agree on more than one field.
    var isEligible: Bool { matching > 0 && matching * 5 >= rows.count }

    /// What is compared: rows that agree, then fields.
    var sortKey: (Int, Int) { (matching, fieldCount) }

    /// Whether most fields with a comma are decimal numbers.
    var hasDecimalCommas: Bool {
      let texts = rows.flatMap(\.cells).map(\.text).filter {
        $0.utf8.contains(UInt8(ascii: ","))
      }
      return texts.filter(Self.isDecimal).count * 2 > texts.count
    }

    private static func isDecimal(_ text: String) -> Bool {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[1].isEmpty && parts[1].utf8.allSatisfy(\.isDigit)
        && parts[0].utf8.contains(where: \.isDigit)
        && parts[0].allSatisfy { $0.isNumber || $0.isWhitespace || "-+−.".contains($0) }
    }

    private static func rows(of sample: [UInt8], _ separator: Separator) -> [SheetRow] {
      sample.withUnsafeBufferPointer { buffer in
        var scanner = DelimitedScanner(buffer, separator: separator, columnLimit: .max)
        var rows: [SheetRow] = []
        while rows.count < sampleRows, let row = try? scanner.nextRow() {
          if !row.cells.isEmpty { rows.append(row) }
        }
        return rows
      }
    }
  }
}
