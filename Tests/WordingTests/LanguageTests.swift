import Wording
import XCTest

/// Which language a locale stands for, and which of a text's languages is read.
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

  func testATextIsReadInEachOfItsLanguages() {
    let words = Words(nb: "ett", nn: "eitt", en: "one")
    XCTAssertEqual(Language.allCases.map { words[$0] }, ["ett", "eitt", "one"])
  }

  func testACodeWithoutAWordStandsForItself() {
    XCTAssertEqual(Terms.word("define", in: Terms.phases, .english), "define")
    XCTAssertEqual(Terms.word("spread", in: Terms.phases, .bokmål), "spre")
    XCTAssertEqual(Terms.word("new-phase", in: Terms.phases, .bokmål), "new-phase")
  }
}
