/// The day a PDF says it was made: given, never read from the clock.
public struct PDFDate: Sendable, Hashable, Codable {
  /// Year, 1 to 9999.
  public var year: Int
  /// Month, 1 to 12.
  public var month: Int
  /// Day of the month, 1 to 31.
  public var day: Int

  /// Makes a date of the Gregorian calendar.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date at midnight, universal time, as PDF writes it, for example `D:20141001000000Z`;
  /// `nil` for a date that doesn't exist.
  var text: String? {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    return "D:\(padded(year, 4))\(padded(month, 2))\(padded(day, 2))000000Z"
  }

  /// The date as in ISO 8601.
  var plainText: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
