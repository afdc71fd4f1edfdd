/// A number as somebody types it: `0.05`, `0,05`, `1 000,5`, `2e-3`.
///
/// A point or a comma is the decimal sign, whatever the language: whoever copies a number from a
/// Norwegian report, or from an English one, need not change it. Spaces may set off thousands (those
/// that a report writes can't be broken, and are read too), points and commas may not.
public enum DecimalWord: Sendable, Hashable {
  /// A finite number.
  case number(Double)

  /// A number with a sign that may stand for thousands: `1.000,5`, `1,000,000`, or `12,500`, a comma
  /// before just three digits. A lone point is never doubtful, since programs write `12.500`.
  case ambiguous

  /// No number.
  case none

  /// Reads a word.
  public init(_ word: String) {
    let text = word.replacing("\u{2212}", with: "-")
    let marks = text.count { $0 == "," || $0 == "." }
    guard let plain = Self.ungrouped(text), plain.allSatisfy({ "0123456789,.-+eE".contains($0) })
    else {
      self = .none
      return
    }
    if marks > 1 {
      let parts = plain.drop { $0 == "-" || $0 == "+" }.split(omittingEmptySubsequences: false) {
        $0 == "," || $0 == "."
      }
      self = parts.allSatisfy(Self.isDigits) ? .ambiguous : .none
    } else if let number = Double(plain.replacing(",", with: ".")), number.isFinite {
      self = plain.count == text.count && Self.mayBeThousands(plain) ? .ambiguous : .number(number)
    } else {
      self = .none
    }
  }

  /// The number; `nil` when there is none, or more than one could be meant.
  public var value: Double? { if case .number(let number) = self { number } else { nil } }

  /// The text without spaces between groups of three digits; `nil` when spaces stand elsewhere.
  private static func ungrouped(_ text: String) -> String? {
    let end = text.firstIndex { ",.eE".contains($0) } ?? text.endIndex
    let groups = text[..<end].split(omittingEmptySubsequences: false) {
      $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}"
    }
    guard groups.count > 1 else { return text }
    let first = groups[0].drop { $0 == "-" || $0 == "+" }
    guard 1...3 ~= first.count, groups.dropFirst().allSatisfy({ $0.count == 3 && isDigits($0) })
    else { return nil }
    return groups.joined() + text[end...]
  }

  /// Whether a number with one sign at most has a comma where English would set thousands off.
  private static func mayBeThousands(_ text: String) -> Bool {
    let parts = text.drop { $0 == "-" || $0 == "+" }.split(
      separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 && 1...3 ~= parts[0].count && !parts[0].hasPrefix("0")
      && parts[1].count == 3 && isDigits(parts[1])
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { 48...57 ~= $0 }
  }
}
