import InnovationSystem

/// A heading that is a word with a number or a letter: `Partner 1`, `1. partner`, `Partner nr. 2`,
/// `Partner (3)`, `Partner B`, `Partner II`, `Andre partner`.
struct NumberedHeading {
  /// The word, folded.
  let stem: String
  /// The number without zeros before it, or the small letter.
  let number: String

  /// Takes a heading apart; `nil` when it has no number.
  init?(_ heading: String) {
    let text = heading.trimmingHeading().lowercased().filter { !"()[]#".contains($0) }
    let leading = text.prefix(while: \.isDigit)
    let trailing = text.reversed().prefix(while: \.isDigit)
    if !leading.isEmpty, leading.count < text.count {
      (stem, number) = (folded(text.dropFirst(leading.count)), Self.plain(leading))
    } else if !trailing.isEmpty, trailing.count < text.count {
      let word = Self.word(text.dropLast(trailing.count))
      (stem, number) = (word, Self.plain(String(trailing.reversed())))
    } else {
      let words = text.split { $0.isWhitespace || "-_".contains($0) }
      guard words.count > 1, let first = words.first, let last = words.last else { return nil }
      if let ordinal = Self.ordinals[String(first)] {
        (stem, number) = (folded(words.dropFirst().joined(separator: " ")), String(ordinal))
      } else if let roman = Self.romans[String(last)] {
        (stem, number) = (folded(words.dropLast().joined(separator: " ")), String(roman))
      } else if last.count == 1, last.first?.isLetter == true {
        // A letter is one by itself: *Partner B*, not *Partnere*.
        (stem, number) = (folded(words.dropLast().joined(separator: " ")), String(last))
      } else {
        return nil
      }
    }
    if stem.isEmpty { return nil }
  }

  /// A folded word without the *nr* or *no* that some put before a number.
  private static func word(_ text: Substring) -> String {
    let word = folded(text)
    let ending = ["nummer", "number", "nr", "no"].first {
      word.hasSuffix($0) && word.count > $0.count
    }
    return ending.map { String(word.dropLast($0.count)) } ?? word
  }

  private static let ordinals = [
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "second": 2, "tredje": 3, "third": 3,
    "fjerde": 4, "fourth": 4, "femte": 5, "fifth": 5, "sjette": 6, "sixth": 6,
  ]
  private static let romans = ["ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8]

  private static func plain(_ number: some StringProtocol) -> String {
    Int(number).map(String.init) ?? String(number)
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
