import Wording
import XCTest

/// Numbers, dates and lists as bokmål, nynorsk and English write them.
final class FormatterTests: XCTestCase {
  private let norwegian = [Formatter(.bokmål), Formatter(.nynorsk)]
  private let english = Formatter(.english)

  func testThousandsStandApartByANoBreakSpaceInNorwegianAndACommaInEnglish() {
    for format in norwegian {
      XCTAssertEqual(format.count(0), "0")
      XCTAssertEqual(format.count(999), "999")
      XCTAssertEqual(format.count(1957), "1\u{A0}957")
      XCTAssertEqual(format.count(1_234_567), "1\u{A0}234\u{A0}567")
    }
    XCTAssertEqual(english.count(999), "999")
    XCTAssertEqual(english.count(1957), "1,957")
    XCTAssertEqual(english.count(1_234_567), "1,234,567")
  }

  func testANegativeNumberHasAMinusSignAndNotAHyphen() {
    for format in norwegian + [english] {
      XCTAssertEqual(format.count(-12), "−12")
      XCTAssertEqual(format.decimal(-3, places: 0), "−3")
    }
    XCTAssertEqual(Formatter(.bokmål).count(-1200), "−1\u{A0}200")
    XCTAssertEqual(Formatter(.bokmål).decimal(-0.5, places: 2), "−0,50")
    XCTAssertEqual(english.decimal(-0.5, places: 2), "−0.50")
  }

  func testTheLeastCountThereIsCanBeWritten() {
    XCTAssertEqual(english.count(.min), "−9,223,372,036,854,775,808")
  }

  func testWhatRoundsToZeroHasNoMinusSign() {
    XCTAssertEqual(english.decimal(-0.004, places: 2), "0.00")
    XCTAssertEqual(english.decimal(-0.0, places: 1), "0.0")
  }

  func testDecimalsFollowACommaInNorwegianAndAPointInEnglish() {
    for format in norwegian { XCTAssertEqual(format.decimal(0.2576, places: 2), "0,26") }
    XCTAssertEqual(english.decimal(0.2576, places: 2), "0.26")
    XCTAssertEqual(Formatter(.bokmål).decimal(1234.5, places: 1), "1\u{A0}234,5")
    XCTAssertEqual(english.decimal(1234.5, places: 1), "1,234.5")
  }

  func testZerosAreKeptUpToTheNumberOfPlaces() {
    XCTAssertEqual(english.decimal(2, places: 3), "2.000")
    XCTAssertEqual(english.decimal(0.05, places: 3), "0.050")
    XCTAssertEqual(english.decimal(7, places: 0), "7")
  }

  func testRoundingCarriesIntoTheWholeNumber() {
    XCTAssertEqual(english.decimal(0.9996, places: 3), "1.000")
    XCTAssertEqual(english.decimal(999.96, places: 1), "1,000.0")
    XCTAssertEqual(english.decimal(2.5, places: 0), "3")
    XCTAssertEqual(english.decimal(-2.5, places: 0), "−3")
  }

  func testWhatIsNoNumberIsADash() {
    for value in [Double.nan, .infinity, -.infinity, 1e13] {
      XCTAssertEqual(english.decimal(value, places: 2), "–")
    }
  }

  func testANumberHasNoNeedlessDecimals() {
    let format = Formatter(.bokmål)
    XCTAssertEqual(format.number(2), "2")
    XCTAssertEqual(format.number(2.5), "2,5")
    XCTAssertEqual(format.number(2.25), "2,25")
    XCTAssertEqual(english.number(2.25), "2.25")
  }

  func testPerCentStandsApartInNorwegianOnly() {
    for format in norwegian { XCTAssertEqual(format.percent(0.8333), "83\u{A0}%") }
    XCTAssertEqual(english.percent(0.8333), "83%")
    XCTAssertEqual(english.percent(0), "0%")
    XCTAssertEqual(english.percent(1), "100%")
  }

  func testADateSaysAsMuchAsIsKnown() {
    for format in norwegian {
      XCTAssertEqual(format.date(year: 2014, month: 10, day: 1), "1. oktober 2014")
      XCTAssertEqual(format.date(year: 2014, month: 5, day: nil), "mai 2014")
      XCTAssertEqual(format.date(year: 2014, month: nil, day: nil), "2014")
    }
    XCTAssertEqual(english.date(year: 2014, month: 10, day: 1), "1 October 2014")
    XCTAssertEqual(english.date(year: 2014, month: 12, day: nil), "December 2014")
    XCTAssertEqual(english.date(year: 2014, month: nil, day: nil), "2014")
  }

  func testAMonthThatDoesNotExistIsLeftOut() {
    XCTAssertEqual(english.date(year: 2014, month: 13, day: 1), "2014")
    XCTAssertEqual(english.date(year: 2014, month: 0, day: nil), "2014")
  }

  func testAListEndsInAnd() {
    XCTAssertEqual(english.list([]), "")
    XCTAssertEqual(english.list(["a"]), "a")
    XCTAssertEqual(english.list(["a", "b"]), "a and b")
    XCTAssertEqual(english.list(["a", "b", "c"]), "a, b and c")
    for format in norwegian { XCTAssertEqual(format.list(["a", "b", "c"]), "a, b og c") }
  }

  func testALongListSaysHowManyMoreThereAre() {
    let items = ["a", "b", "c", "d", "e"]
    XCTAssertEqual(english.list(items, limit: 3), "a, b, c and 2 more")
    for format in norwegian { XCTAssertEqual(format.list(items, limit: 3), "a, b, c og 2 til") }
  }

  func testOneMoreThanTheLimitIsWrittenOutForItTakesNoMoreRoom() {
    XCTAssertEqual(english.list(["a", "b", "c", "d"], limit: 3), "a, b, c and d")
    XCTAssertEqual(english.list(["a", "b", "c"], limit: 3), "a, b and c")
  }

  func testQuotationMarksAreThoseOfTheLanguage() {
    for format in norwegian { XCTAssertEqual(format.quoted("a"), "«a»") }
    XCTAssertEqual(english.quoted("a"), "“a”")
  }

  func testCapitalisingChangesTheFirstLetterOnly() {
    XCTAssertEqual(english.capitalised("østre NAV"), "Østre NAV")
    XCTAssertEqual(english.capitalised(""), "")
  }
}
