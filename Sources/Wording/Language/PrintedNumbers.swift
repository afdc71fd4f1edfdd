/// A number as a sentence has it.
public struct PrintedNumber: Sendable, Hashable {
  /// The number.
  public let value: Double
  /// How many decimals it is printed with.
  public let places: Int
  /// Whether a per cent sign follows.
  public let isPercent: Bool

  /// Whether this is how a value is printed: the same when rounded, per cent of a share.
  public func shows(_ number: Double) -> Bool {
    let power = (0..<places).reduce(1.0) { result, _ in result * 10 }
    let shown = isPercent ? number * 100 : number
    return (shown.magnitude * power).rounded() == (value.magnitude * power).rounded()
  }
}

/// The numbers in a text, read back as the language writes them: digits, and the words for counts.
///
/// Digits that belong to a word (`R5`, `maal-1`) are no number, nor is the full stop after one.
public struct PrintedNumbers: Sendable {
  /// The numbers, in the order of the text.
  public let all: [PrintedNumber]

  /// Reads the numbers of a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String, _ language: Language) {
    all = Self.words(of: text).compactMap { word in
      Self.number(word, language)
        ?? Self.count(word.text.lowercased(), language).map {
          PrintedNumber(value: Double($0), places: 0, isPercent: false)
        }
    }
  }

  /// A word and whether a per cent sign follows it.
  private struct Word {
    var text: String
    var isPercent = false
  }

  /// The words of a text; a no-break space between digits is a part of the number.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var current = ""
    func close() {
      if !current.isEmpty { words.append(Word(text: trimmed(current))) }
      current = ""
    }
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isInside =
        character == "\u{A0}" && (current.last?.isNumber ?? false) && next.isNumber
      if character == "%" {
        close()
        if !words.isEmpty { words[words.count - 1].isPercent = true }
      } else if character.isLetter || character.isNumber || isInside
        || ".,-_−".contains(character)
      {
        current.append(character)
      } else {
        close()
      }
    }
    close()
    return words
  }

  private static func trimmed(_ word: String) -> String {
    var word = Substring(word)
    while let last = word.last, ".,-−".contains(last) { word.removeLast() }
    while let first = word.first, ".,".contains(first) { word.removeFirst() }
    return String(word)
  }

  /// A word of digits, with the separators of the language; `nil` for anything else.
  private static func number(_ word: Word, _ language: Language) -> PrintedNumber? {
    let decimal: Character = language.usesComma ? "," : "."
    let thousands: Character = language.usesComma ? "\u{A0}" : ","
    var digits = word.text.filter { $0 != thousands }.replacing("−", with: "-")
    if digits.hasPrefix("-") { digits.removeFirst() }
    let parts = digits.split(separator: decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let value = Double(parts.joined(separator: "."))
    else { return nil }
    return PrintedNumber(
      value: value, places: parts.count == 2 ? parts[1].count : 0, isPercent: word.isPercent)
  }

  /// The count that a word stands for; `nil` for other words, and for the articles that look like
  /// one.
  private static func count(_ word: String, _ language: Language) -> Int? {
    let words: [String] =
      switch language {
      case .bokmål:
        [
          "null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve",
          "tolv",
        ]
      case .nynorsk:
        [
          "null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve",
          "tolv",
        ]
      case .english:
        [
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve",
        ]
      }
    return words.firstIndex(of: word)
  }
}
