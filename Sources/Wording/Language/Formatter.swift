/// Numbers, dates and lists as each language writes them.
public struct Formatter: Sendable {
  /// The language.
  public let language: Language

  /// Makes a formatter of a language.
  public init(_ language: Language) { self.language = language }

  private static let noBreakSpace = "\u{A0}"

  /// A count with its thousands apart: `1 957` or `1,957`.
  public func count(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    let separator = language.usesComma ? Self.noBreakSpace : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return value < 0 ? "−" + text : text
  }

  /// A number with a fixed number of decimals: `0,26` or `0.26`.
  public func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "–" }
    let power = (0..<places).reduce(1.0) { result, _ in result * 10 }
    let scaled = (value.magnitude * power).rounded()
    let whole = Int(scaled / power)
    let isNegative = value < 0 && scaled > 0
    var text = (isNegative ? "−" : "") + count(whole)
    if places > 0 {
      let rest = String(Int(scaled - Double(whole) * power))
      let zeros = String(repeating: "0", count: max(0, places - rest.count))
      text += (language.usesComma ? "," : ".") + zeros + rest
    }
    return text
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
