import FigureChecks
import XCTest

final class ColourTests: XCTestCase {
  private func colour(_ text: String) throws -> Colour { try XCTUnwrap(Colour(text)) }

  /// Ratios of WCAG's own examples and of the handbook's table.
  func testContrast() throws {
    let white = try colour("#ffffff")
    for (text, ratio) in [
      ("#000000", 21.0), ("#ffffff", 1), ("#767676", 4.54), ("#56B4E9", 2.31), ("#0072B2", 5.19),
      ("#D55E00", 3.87),
    ] {
      XCTAssertEqual(try colour(text).contrast(with: white), ratio, accuracy: 0.005, text)
      XCTAssertEqual(white.contrast(with: try colour(text)), ratio, accuracy: 0.005, text)
    }
  }

  func testBlackAndWhiteAreAHundredApart() throws {
    XCTAssertEqual(
      try colour("#000000").difference(from: try colour("#ffffff")), 100, accuracy: 0.01)
    XCTAssertEqual(try colour("#123456").difference(from: try colour("#123456")), 0)
  }

  /// sRGB red has L*a*b* 53.24, 80.09, 67.20, and green 87.73, −86.18, 83.18.
  func testTheDifferenceOfRedAndGreen() throws {
    let squares = [53.24 - 87.73, 80.09 + 86.18, 67.20 - 83.18].map { $0 * $0 }
    XCTAssertEqual(
      try colour("#ff0000").difference(from: try colour("#00ff00")),
      squares.reduce(0, +).squareRoot(), accuracy: 0.1)
  }

  /// Grey stays grey to everybody: each row of a matrix adds up to 1.
  func testGreyStaysGrey() throws {
    let grey = try colour("#808080")
    for vision in ColourVision.allCases {
      XCTAssertEqual(grey.seen(by: vision).difference(from: grey), 0, accuracy: 0.01, "\(vision)")
    }
  }

  /// What each kind of sight is known to confuse comes nearer, and what it sees stays apart.
  func testEachSightConfusesItsOwnColours() throws {
    let (red, green) = (try colour("#D55E00"), try colour("#7A8B00"))
    let (blue, teal) = (try colour("#0060C0"), try colour("#008070"))
    for vision in [ColourVision.protan, .deutan] {
      XCTAssertLessThan(
        red.seen(by: vision).difference(from: green.seen(by: vision)),
        red.difference(from: green) * 0.6, "\(vision)")
    }
    XCTAssertLessThan(
      blue.seen(by: .tritan).difference(from: teal.seen(by: .tritan)),
      blue.difference(from: teal) * 0.6)
  }

  func testOtherTextsAreNoColours() {
    for text in ["", "red", "#fff", "#12345g", "#1234567"] { XCTAssertNil(Colour(text)) }
  }
}
