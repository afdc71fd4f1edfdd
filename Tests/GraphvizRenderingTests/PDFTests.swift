import GraphvizRendering
import XCTest

final class PDFTests: XCTestCase {
  let renderer = GraphvizRenderer()

  private func latin(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.map { UInt16($0) }, as: UTF16.self)
  }

  func testPageIsExactlyTheCanvas() throws {
    let text = latin(try renderer.pdf(Samples.everyShape, date: Samples.date))
    XCTAssertEqual(text.components(separatedBy: "/MediaBox [0 0 481.89 300]").count, 2)
    XCTAssertEqual(text.components(separatedBy: "/MediaBox").count, 2)
  }

  func testStatesTheGivenDateAndTitle() throws {
    let text = latin(try renderer.pdf(Samples.oneBox(["Bodø"]), date: Samples.date))
    XCTAssertTrue(text.contains("/CreationDate (D:20141001000000Z)"))
    XCTAssertTrue(text.contains("/Title <FEFF0045006E00200062006F006B0073>"))
  }

  func testFontsAreEmbedded() throws {
    let text = latin(try renderer.pdf(Samples.everyShape, date: Samples.date))
    let fonts = text.components(separatedBy: "/FontDescriptor\n").count - 1
    XCTAssertGreaterThanOrEqual(fonts, 2)
    XCTAssertEqual(text.components(separatedBy: "/FontFile").count - 1, fonts)
    XCTAssertTrue(text.contains("+LiberationSans-Bold"))
  }

  func testEveryOffsetPointsToItsObject() throws {
    let bytes = try renderer.pdf(Samples.everyShape, date: Samples.date)
    let text = latin(bytes)
    let parts = text.components(separatedBy: "startxref\n")
    let start = try XCTUnwrap(Int(parts[1].prefix { $0.isNumber }))
    func excerpt(at offset: Int, _ length: Int) -> String {
      latin(Array(bytes[offset..<(offset + length)]))
    }
    XCTAssertEqual(excerpt(at: start, 5), "xref\n")
    let rows = latin(Array(bytes[start...])).components(separatedBy: "\n").filter {
      $0.hasSuffix(" n ")
    }
    XCTAssertGreaterThan(rows.count, 5)
    for (index, row) in rows.enumerated() {
      let offset = try XCTUnwrap(Int(row.prefix(10)))
      let head = "\(index + 1) 0 obj"
      XCTAssertEqual(excerpt(at: offset, head.count), head)
    }
  }

  func testImpossibleDatesAreRefused() {
    for (year, month, day) in [(0, 1, 1), (2023, 2, 29), (2024, 13, 1), (2024, 4, 31)] {
      let date = PDFDate(year: year, month: month, day: day)
      XCTAssertThrowsError(try renderer.pdf(Samples.oneBox([]), date: date)) {
        XCTAssertEqual($0 as? GraphvizError, .invalidDate(date))
      }
    }
    XCTAssertNoThrow(
      try renderer.pdf(Samples.oneBox([]), date: PDFDate(year: 2024, month: 2, day: 29)))
  }
}
