import Wording
import XCTest

/// Numbers are read back from sentences as each language writes them.
final class PrintedNumbersTests: XCTestCase {
  func testDecimalsFollowTheLanguage() {
    XCTAssertEqual(values("3,1 per aktør", .bokmål), [3.1])
    XCTAssertEqual(values("3.1 per actor", .english), [3.1])
    XCTAssertEqual(values("3,1 og 0,20.", .nynorsk), [3.1, 0.2])
  }

  func testThousandsAreOneNumber() {
    XCTAssertEqual(values("1\u{A0}957 relasjoner", .bokmål), [1957])
    XCTAssertEqual(values("1,957 ties", .english), [1957])
  }

  func testPerCentBelongsToTheNumberBeforeIt() {
    let numbers = PrintedNumbers("15 av 18 har svart (83\u{A0}%).", .bokmål).all
    XCTAssertEqual(numbers.map(\.isPercent), [false, false, true])
    XCTAssertTrue(numbers[2].shows(15.0 / 18))
    XCTAssertFalse(numbers[2].shows(83))
    XCTAssertFalse(numbers[0].shows(0.15))
  }

  func testWordsForCountsAreNumbers() {
    XCTAssertEqual(values("Av ti relasjoner er tre igjen, mot éin", .nynorsk), [10, 3, 1])
    XCTAssertEqual(values("fire av fem kommuner", .bokmål), [4, 5])
    XCTAssertEqual(values("all five phases", .english), [5])
  }

  func testDigitsInsideWordsAreNoNumbers() {
    XCTAssertEqual(values("R5: maal-1, 4410c842e38d og 2013-10-01", .bokmål), [])
  }

  func testTheFullStopOfASentenceAndTheOrdinalAreNoDecimals() {
    XCTAssertEqual(values("fra 14 (2014) til 18. Og 1. oktober", .bokmål), [14, 2014, 18, 1])
  }

  func testARangeIsTwoNumbersAndAMinusIsKeptOut() {
    XCTAssertEqual(values("0–5 og −0,05", .bokmål), [0, 5, 0.05])
    XCTAssertEqual(PrintedNumbers("−0,05", .bokmål).all.first?.shows(-0.0521), true)
  }

  func testAShownNumberIsTheValueRounded() {
    let number = PrintedNumbers("0,18", .bokmål).all[0]
    XCTAssertTrue(number.shows(0.18301))
    XCTAssertFalse(number.shows(0.186))
    XCTAssertFalse(PrintedNumbers("3", .bokmål).all[0].shows(0.03))
  }

  private func values(_ text: String, _ language: Language) -> [Double] {
    PrintedNumbers(text, language).all.map(\.value)
  }
}
