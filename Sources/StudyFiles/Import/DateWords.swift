import InnovationSystem
import Spreadsheets

/// Reads dates as people write them, and writes them as the study format does.
enum DateWords {
  /// `2013`, `2013-10` or `2013-10-01` for `1.10.2013`, `01/10/2013`, `10.2013`, `oktober 2013`,
  /// `2013-10-01 14:30` and the like; `nil` when it is none of these. The day stands before the month.
  static func plainDate(_ text: String) -> String? {
    if let date = PartialDate(text) { return date.description }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
    let hasTime = words.count == 2 && words[1].contains(":")
    let day = hasTime ? words[0] : text
    if day.count == 10, let date = PartialDate(day) { return date.description }
    let parts = day.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    return dotted(parts) ?? named(parts)
  }

  /// The date of a day as Excel counts them from 1900, in a text file that was saved from it: `2024-01-01`
  /// for `45292`; `nil` for anything but five digits from 1950 to 2099, and for a cell of a workbook, where
  /// days may be counted from 1904.
  static func serialDate(_ cell: Cell) -> String? {
    guard cell.character != nil, isSerial(cell.text), let days = Double(cell.text) else {
      return nil
    }
    return SerialDate.text(days, isFrom1904: false)
  }

  /// Whether a text is a number of five digits that would be a day from 1950 to 2099.
  static func isSerial(_ text: String) -> Bool {
    text.utf8.count == 5 && Int(text).map { 18_264...73_050 ~= $0 } ?? false
  }

  private static func dotted(_ parts: [String]) -> String? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 3 where parts[2].count == 4:
      return PartialDate(year: numbers[2], month: numbers[1], day: numbers[0])?.description
    case 2 where parts[1].count == 4:
      return PartialDate(year: numbers[1], month: numbers[0])?.description
    default: return nil
    }
  }

  private static func named(_ parts: [String]) -> String? {
    guard parts.count == 2, let month = months.firstIndex(where: { parts[0].hasPrefix($0) }),
      let year = Int(parts[1])
    else { return nil }
    return PartialDate(year: year, month: month % 12 + 1)?.description
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des",
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
