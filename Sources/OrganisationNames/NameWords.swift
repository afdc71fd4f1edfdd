/// The words of a key: runs of letters and digits, in order.
func words(of key: String) -> [String] {
  usualWords(of: key) ?? anyWords(of: key)
}

/// The words of any key.
func anyWords(of key: String) -> [String] {
  key.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

/// The words of a key in ASCII and the letters from À to ÿ, as nearly all are here, byte by byte; `nil` for
/// others.
private func usualWords(of key: String) -> [String]? {
  var words: [String] = []
  var word: [UInt8] = []
  var bytes = key.utf8.makeIterator()
  func end() {
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
  }
  while let byte = bytes.next() {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    case 0xC3:
      guard let rest = bytes.next() else { return nil }
      // × and ÷ are no letters.
      if rest == 0x97 || rest == 0xB7 { end() } else { word += [byte, rest] }
    case 0x80...: return nil
    default: end()
    }
  }
  end()
  return words
}

/// A word as somebody without the country's letters might have typed it: `å` and `aa` as a, `ø` and
/// `oe` as o, `æ` and `ae` as a, Sámi letters without their marks.
func withoutAccents(_ word: String) -> String {
  if word.utf8.allSatisfy({ $0 < 0x80 }) {
    var folded: [UInt8] = []
    for letter in word.utf8 {
      switch (folded.last, letter) {
      case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "a"), UInt8(ascii: "e")),
        (UInt8(ascii: "o"), UInt8(ascii: "e")):
        continue
      default: folded.append(letter)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
  var folded: [Character] = []
  for letter in asciiLetters(word) {
    switch (folded.last, letter) {
    case ("a", "a"), ("a", "e"), ("o", "e"): continue
    default: folded.append(letter)
    }
  }
  return String(folded)
}

/// Where a phrase stands among the words of a name.
///
/// - Parameter clue: words with a space between; a star at the end or beginning of the clue stands
///   for any letters there.
/// - Returns: the indices of the words that fit; `nil` when none do.
func position(of clue: NameClue, in words: [String]) -> Range<Int>? {
  guard words.count >= clue.words.count else { return nil }
  for start in 0...(words.count - clue.words.count) {
    let range = start..<(start + clue.words.count)
    if clue.fits(words[range]) { return range }
  }
  return nil
}

/// A word or phrase to look for in a name.
struct NameClue: Sendable {
  /// The words, stars taken off.
  let words: [String]
  /// Whether the first word may begin with other letters.
  private let isEnding: Bool
  /// Whether the last word may go on.
  private let isBeginning: Bool
  /// The words in UTF-8; keys are composed, so that the bytes tell.
  private let bytes: [[UInt8]]

  /// The word a run must begin with; `nil` when there is a star in it.
  var firstWord: String? { isEnding || (isBeginning && words.count == 1) ? nil : words[0] }

  /// Reads `word`, `two words`, `*ending` or `beginning*`.
  init(_ text: String) {
    isEnding = text.hasPrefix("*")
    isBeginning = text.hasSuffix("*")
    words = text.split { $0 == " " || $0 == "*" }.map(String.init)
    bytes = words.map { Array($0.utf8) }
  }

  /// Whether a run of as many words is this phrase.
  func fits(_ run: ArraySlice<String>) -> Bool {
    words.indices.allSatisfy { index in
      let word = run[run.startIndex + index].utf8
      let meant = bytes[index]
      if isEnding, index == 0 { return word.suffix(meant.count).elementsEqual(meant) }
      if isBeginning, index == words.count - 1 { return word.starts(with: meant) }
      return word.elementsEqual(meant)
    }
  }
}
