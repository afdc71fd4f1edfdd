import XCTest

@testable import Figures

/// The shades of charts: readable words, and darker means more in grey too.
final class ChartColoursTests: XCTestCase {
  /// Relative luminance of WCAG 2.1.
  private func luminance(_ colour: String) -> Double {
    let digits = colour.dropFirst()
    let parts = [0, 2, 4].map { offset -> Double in
      let start = digits.index(digits.startIndex, offsetBy: offset)
      let value = Double(Int(digits[start...].prefix(2), radix: 16) ?? 0) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  func testTheWordsOnEveryShadeStandAtFourAndAHalfToOne() {
    for look in ChartColours.steps + [.unknown] {
      let (one, other) = (luminance(look.fill), luminance(look.text))
      XCTAssertGreaterThanOrEqual(
        (max(one, other) + 0.05) / (min(one, other) + 0.05), 4.5, look.fill)
    }
  }

  func testEveryShadeIsClearlyDarkerThanTheOneBefore() {
    let all = ChartColours.steps.map { luminance($0.fill) }
    for (lighter, darker) in zip(all, all.dropFirst()) {
      XCTAssertGreaterThanOrEqual((lighter + 0.05) / (darker + 0.05), 1.25)
    }
  }

  func testAShareIsPutInOneOfFiveEvenSteps() {
    XCTAssertEqual(
      [0, 0.1, 0.2, 0.21, 0.4, 0.6, 0.8, 1].map(ChartColours.step), [0, 0, 0, 1, 1, 2, 3, 4])
    XCTAssertEqual(ChartColours.step(.nan), 0)
  }
}
