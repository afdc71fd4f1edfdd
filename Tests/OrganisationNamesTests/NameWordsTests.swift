import XCTest

@testable import OrganisationNames

final class NameWordsTests: XCTestCase {
  /// Byte by byte where the letters are usual, and the same as letter by letter.
  func testTheWordsAreTheSameEitherWay() {
    let names = [
      "", "  ", "bodø kommune", "nav i rana/hemnes", "ålesund", "æ-ø", "st. olavs hospital hf",
      "a×b÷c",
      "čálliidlágádus as", "guovdageaidnu – kautokeino", "2. avdeling", "e\u{301}n", "é1", "x²",
      "ª", "a\r\nb",
      "ÿ", "sør-varanger", "_a_", "«røde» kors",
    ]
    var seeded = SeededNames(seed: 5)
    let drawn = (0..<2_000).flatMap { _ in [seeded.hostileName(), seeded.plausibleName()] }
    for name in names + drawn {
      XCTAssertEqual(words(of: name), anyWords(of: name), name)
    }
  }

  func testLettersFromWithoutTheCountry() {
    for (word, plain) in [
      ("bodø", "bodo"), ("bodoe", "bodo"), ("haa", "ha"), ("hå", "ha"), ("hægeland", "hageland"),
      ("haegeland", "hageland"), ("aaae", "a"), ("rana", "rana"), ("kárášjohka", "karasjohka"),
      ("", ""),
    ] {
      XCTAssertEqual(withoutAccents(word), plain, word)
    }
  }
}
