/// Days and parts of days as workbooks count them.
public enum SerialDate {
  /// The last day that a workbook can hold, 9999-12-31, counted from 1900.
  private static let last = 2_958_465.0
  /// How many days later the count that begins in 1904 does.
  private static let from1904 = 1_462.0
  private static let secondsPerDay = 86_400

  /// A date as `2013-10-01`, with its time unless that is midnight; a time alone below one day.
  ///
  /// `nil` for a number that is no date. The day 60 of the count from 1900, 29 February, never was
  /// and reads as the 28th.
  public static func text(_ serial: Double, isFrom1904: Bool) -> String? {
    guard serial >= 0, serial <= last else { return nil }
    let seconds = Int((serial * Double(secondsPerDay)).rounded())
    let (days, time) = seconds.quotientAndRemainder(dividingBy: secondsPerDay)
    if days == 0, !isFrom1904 { return clock(time) }
    let moved = days + (isFrom1904 ? Int(from1904) : 0)
    guard Double(moved) <= last else { return nil }
    let date = calendarDate(daysFrom1900: moved < 60 ? moved + 1 : moved)
    return time == 0 ? date : date + " " + clock(time)
  }

  /// A date that the cell holds as ISO 8601 already, written as others are.
  static func text(iso: String) -> String {
    let parts = iso.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return iso }
    let time = parts[1].prefix(8)
    if time.hasPrefix("00:00:00") || time == "00:00" { return String(parts[0]) }
    let shown = time.hasSuffix(":00") && time.count == 8 ? time.dropLast(3) : time
    return parts[0] + " " + shown
  }

  private static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    let text = padded(seconds / 3_600, 2) + ":" + padded(seconds / 60 % 60, 2)
    return rest == 0 ? text : text + ":" + padded(rest, 2)
  }

  /// The Gregorian date of a count from 1899-12-30, by Hinnant's `civil_from_days`.
  private static func calendarDate(daysFrom1900 days: Int) -> String {
    let shifted = days - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
