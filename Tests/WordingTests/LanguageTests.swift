import Wording
import XCTest

/// Which language a locale stands for, and what is read where a text lacks one.
final class LanguageTests: XCTestCase {
  func testALocaleNamesItsLanguage() {
    XCTAssertEqual(Language(locale: "nb_NO.UTF-8"), .bokmål)
    XCTAssertEqual(Language(locale: "no_NO"), .bokmål)
    XCTAssertEqual(Language(locale: "nn_NO.UTF-8"), .nynorsk)
    XCTAssertEqual(Language(locale: "en_GB"), .english)
    XCTAssertEqual(Language(locale: "NB"), .bokmål)
  }

  func testALocaleOfAnotherLanguageNamesNone() {
    for locale in ["C", "POSIX", "", "sv_SE", "de_DE.UTF-8"] {
      XCTAssertNil(Language(locale: locale), locale)
    }
  }

  func testNynorskThatIsNotWrittenIsReadAsBokmål() {
    let words = Words(nb: "ett", en: "one")
    XCTAssertEqual(words[.nynorsk], "ett")
    XCTAssertEqual(Words(nb: "ett", nn: "eitt", en: "one")[.nynorsk], "eitt")
  }

  func testACodeWithoutAWordStandsForItself() {
    XCTAssertEqual(Terms.word("define", in: Terms.phases, .english), "define")
    XCTAssertEqual(Terms.word("spread", in: Terms.phases, .bokmål), "spre")
    XCTAssertEqual(Terms.word("new-phase", in: Terms.phases, .bokmål), "new-phase")
  }
}
