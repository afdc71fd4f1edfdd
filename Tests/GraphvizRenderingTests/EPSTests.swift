import GraphvizRendering
import XCTest

final class EPSTests: XCTestCase {
  private func text(_ drawing: Drawing, date: PDFDate = Samples.date) throws -> String {
    let bytes = try GraphvizRenderer().eps(drawing, date: date)
    XCTAssertTrue(bytes.allSatisfy { $0 < 0x80 }, "seven bits")
    return String(decoding: bytes, as: UTF8.self)
  }

  func testTheBoxIsTheCanvasToAHundredthOfAPoint() throws {
    let text = try text(Samples.everyShape)
    XCTAssertTrue(text.hasPrefix("%!PS-Adobe-3.0 EPSF-3.0\n"))
    XCTAssertTrue(text.contains("\n%%BoundingBox: 0 0 482 300\n"))
    XCTAssertTrue(text.contains("\n%%HiResBoundingBox: 0 0 481.89 300\n"))
  }

  func testTheDateIsTheOneGivenAndTheTitleIsPlainLetters() throws {
    let text = try text(Samples.everyShape)
    XCTAssertTrue(text.contains("\n%%CreationDate: 2014-10-01\n"))
    XCTAssertEqual(text.components(separatedBy: "CreationDate").count, 2)
    XCTAssertTrue(text.contains("\n%%Title: (Samarbeid p\\303\\245 H\\303\\245logaland)\n"))
  }

  func testATitleCannotLeaveItsComment() throws {
    var drawing = Samples.oneBox(["a"])
    drawing.title = ")\n%%EOF\nquit (\\\u{0}"
    XCTAssertTrue(
      try text(drawing).contains("\n%%Title: (\\051 \\045\\045EOF quit \\050\\134)\n"))
  }

  func testFontsAreEmbedded() throws {
    let text = try text(Samples.everyShape)
    XCTAssertTrue(text.contains("%%BeginResource: font LiberationSans"))
    XCTAssertFalse(text.contains("%%IncludeResource: font"))
  }

  func testImpossibleDatesAreRefused() {
    let date = PDFDate(year: 2023, month: 2, day: 29)
    XCTAssertThrowsError(try GraphvizRenderer().eps(Samples.oneBox([]), date: date)) {
      XCTAssertEqual($0 as? GraphvizError, .invalidDate(date))
    }
  }
}
