/// Numbers, dates and lists as each language writes them.
public struct Formatter: Sendable {
  /// The language.
  public let language: Language

  /// Makes a formatter of a language.
  public init(_ language: Language) { self.language = language }

  private static let noBreakSpace = "\u{A0}"

  /// A count with its thousands apart: `1 957` or `1,957`.
  public func count(_ value: Int) -> String {
    let digits = String(value.magnitude)
    guard digits.utf8.count > 3 else { return value < 0 ? "−" + digits : digits }
    let separator = language.usesComma ? Self.noBreakSpace : ","
    var text = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }

  /// A number with a fixed number of decimals: `0,26` or `0.26`.
  public func decimal(_ value: Double, places: Int) -> String {
    guard let parts = DecimalParts(value, places: places) else { return "–" }
    return (parts.isNegative ? "−" : "") + count(parts.whole) + fraction(of: parts)
  }

  /// A number with a fixed number of decimals as programs read it: nothing between the thousands, and
  /// the minus sign that keyboards have.
  public func plainDecimal(_ value: Double, places: Int) -> String {
    guard let parts = DecimalParts(value, places: places) else { return "–" }
    return (parts.isNegative ? "-" : "") + String(parts.whole) + fraction(of: parts)
  }

  private func fraction(of parts: DecimalParts) -> String {
    parts.decimals.isEmpty ? "" : (language.usesComma ? "," : ".") + parts.decimals
  }

  /// A number without needless decimals: `2` or `2,5`.
  public func number(_ value: Double) -> String {
    if value == value.rounded() { return decimal(value, places: 0) }
    return (value * 10) == (value * 10).rounded()
      ? decimal(value, places: 1) : decimal(value, places: 2)
  }

  /// A number with as many decimals as it has, at most twelve: `0,01` or `0.01`.
  public func shortest(_ value: Double) -> String {
    let texts = (0...12).lazy.map { places -> String in
      let power = (0..<places).reduce(1.0) { result, _ in result * 10 }
      return (value * power).rounded() / power == value ? decimal(value, places: places) : ""
    }
    return texts.first { !$0.isEmpty } ?? decimal(value, places: 12)
  }

  /// A share as whole per cent: `83 %` or `83%`.
  public func percent(_ share: Double) -> String {
    decimal(share * 100, places: 0) + (language.usesComma ? Self.noBreakSpace + "%" : "%")
  }

  /// A date: `1. oktober 2014`, `October 2014`, `2014`.
  public func date(year: Int, month: Int?, day: Int?) -> String {
    guard let month, 1...12 ~= month else { return String(year) }
    let name = (language == .english ? Self.englishMonths : Self.norwegianMonths)[month - 1]
    guard let day else { return "\(name) \(year)" }
    return language.usesComma ? "\(day). \(name) \(year)" : "\(day) \(name) \(year)"
  }

  /// Names in a row: `a, b og c`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let and = language == .english ? " and " : " og "
    return items.dropLast().joined(separator: ", ") + and + last
  }

  /// The first names in a row, and how many more there are: `a, b, c og 4 til`.
  public func list(_ items: [String], limit: Int) -> String {
    guard items.count > limit + 1 else { return list(items) }
    let more = count(items.count - limit)
    return list(items.prefix(limit) + [language == .english ? "\(more) more" : "\(more) til"])
  }

  /// A text in quotation marks: `«a»` or `“a”`.
  public func quoted(_ text: String) -> String {
    language.usesComma ? "«\(text)»" : "“\(text)”"
  }

  /// The text with its first letter in upper case.
  public func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let norwegianMonths = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "desember",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
