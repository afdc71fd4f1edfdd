import CommandLineParsing
import XCTest

/// Numbers as they are typed, in Norwegian or English.
final class DecimalWordTests: XCTestCase {
  func testAPointOrACommaIsTheDecimalSign() {
    for (word, number) in [
      ("0.05", 0.05), ("0,05", 0.05), ("122,5", 122.5), ("12", 12), ("-0,5", -0.5), ("+1,5", 1.5),
      (",5", 0.5), ("1,5e-3", 0.0015), ("2E3", 2000), ("1,2345", 1.2345), ("1234,567", 1234.567),
      ("\u{2212}2,5", -2.5),
    ] {
      XCTAssertEqual(DecimalWord(word), .number(number), word)
    }
  }

  func testThreeDecimalsAreNoThousandsAfterAZeroOrAPoint() {
    XCTAssertEqual(DecimalWord("0,050"), .number(0.05), "no thousands begin with 0")
    XCTAssertEqual(DecimalWord("12.500"), .number(12.5), "as programs write it")
  }

  func testSpacesMaySetOffThousands() {
    for word in ["1 000,5", "1\u{A0}000,5", "1\u{202F}000.5"] {
      XCTAssertEqual(DecimalWord(word), .number(1000.5), word)
    }
    XCTAssertEqual(DecimalWord("-1 234 567"), .number(-1_234_567))
    XCTAssertEqual(
      DecimalWord("1 234,567"), .number(1234.567), "who writes spaces has no comma for thousands")
  }

  func testASignThatMaySetOffThousandsIsAmbiguous() {
    for word in ["1.000,5", "1,000.5", "1.000.000", "1,000,000", "1,000", "12,500", "-122,500"] {
      XCTAssertEqual(DecimalWord(word), .ambiguous, word)
    }
  }

  func testAllElseIsNoNumber() {
    for word in [
      "", "-", ",", ".", "a", "nan", "inf", "0x1p3", "1e999", "5%", "1,2,a", "10 00", "1000 000",
      " 1", "1 ", "1 000 ", "1,5 000", "--1", "٣", "1,,",
    ] {
      XCTAssertEqual(DecimalWord(word), .none, word)
    }
  }

  func testAnOptionTakesThemAndSaysWhatIsWrong() throws {
    XCTAssertEqual(try parse(Measure.self, "a", "--threshold", "0,25").threshold, 0.25)
    XCTAssertEqual(try parse(Measure.self, "a", "--threshold", "-,5").threshold, -0.5)
    XCTAssertEqual(
      errors(Measure.self, "a", "--threshold", "1.000,5", "--maximum-rows", "2,5"),
      [
        .ambiguousNumber(name: "--threshold", value: "1.000,5"),
        .notANumber(name: "--maximum-rows", value: "2,5", isWhole: true),
      ])
    XCTAssertEqual(
      errors(Measure.self, "a", "--threshold", "much"),
      [.notANumber(name: "--threshold", value: "much", isWhole: false)])
  }
}
