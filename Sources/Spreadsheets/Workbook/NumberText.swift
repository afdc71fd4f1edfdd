/// Numbers as workbooks write them, and as we do.
enum NumberText {
  /// The longest whole number whose digits a `Double` keeps for certain.
  private static let exactDigits = 15

  /// The number that a text is; `nil` for anything but digits, a sign, a point and an exponent.
  static func value(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { $0.isDigit || "+-.eE".utf8.contains($0) }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// Whether a text is already as we write it: a whole number without leading zeros.
  static func isFinal(_ text: [UInt8]) -> Bool {
    guard let first = text.first, text.count <= exactDigits else { return false }
    return text.allSatisfy(\.isDigit) && (text.count == 1 || first != UInt8(ascii: "0"))
  }

  /// The shortest text that gives a number back, whole ones without a point.
  static func text(_ number: Double) -> String {
    guard let whole = Int(exactly: number), abs(number) < 0x1p53 else { return number.description }
    return String(whole)
  }
}
