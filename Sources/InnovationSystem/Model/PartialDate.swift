/// A date known to the day, the month or only the year.
public struct PartialDate: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The month, 1–12; `nil` when only the year is known.
  public let month: Int?
  /// The day of the month; `nil` when it isn't known.
  public let day: Int?

  /// Makes a date; `nil` when there is no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard 1000...9999 ~= year, 1...12 ~= month ?? 1, day == nil || month != nil else { return nil }
    if let month, let day, !(1...Self.days(in: month, of: year) ~= day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2013`, `2013-10` or `2013-10-01`; `nil` when the text is none of these.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3,
      zip(parts, widths).allSatisfy({ $0.count == $1 && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard let year = numbers.first else { return nil }
    self.init(
      year: year, month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// Whether some day of the date lies in a period; the period includes the whole of its last day,
  /// month or year, and an end that isn't known is open.
  public func overlaps(from start: PartialDate?, to end: PartialDate?) -> Bool {
    let begins = start.map { !last.isBefore($0.first) } ?? true
    let lasts = end.map { !$0.last.isBefore(first) } ?? true
    return begins && lasts
  }

  /// Whether a period that begins with one date and ends with the other is the wrong way round.
  public func isWhollyAfter(_ end: PartialDate) -> Bool { end.last.isBefore(first) }

  private var first: FullDate { FullDate(year: year, month: month ?? 1, day: day ?? 1) }

  private var last: FullDate {
    let month = month ?? 12
    return FullDate(year: year, month: month, day: day ?? Self.days(in: month, of: year))
  }

  private struct FullDate {
    let year: Int
    let month: Int
    let day: Int

    func isBefore(_ other: FullDate) -> Bool {
      (year, month, day) < (other.year, other.month, other.day)
    }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension PartialDate: Comparable, CustomStringConvertible {
  /// Whether the earliest day of one date comes before that of the other.
  public static func < (first: PartialDate, second: PartialDate) -> Bool {
    (first.year, first.month ?? 1, first.day ?? 1)
      < (second.year, second.month ?? 1, second.day ?? 1)
  }

  /// The date as `2013`, `2013-10` or `2013-10-01`.
  public var description: String {
    [month, day].reduce(String(year)) { text, part in
      guard let part else { return text }
      return text + (part < 10 ? "-0" : "-") + String(part)
    }
  }
}

extension Character {
  /// Whether the character is one of 0–9, with nothing combined.
  var isASCIIDigit: Bool { asciiValue.map { 48...57 ~= $0 } ?? false }
}
