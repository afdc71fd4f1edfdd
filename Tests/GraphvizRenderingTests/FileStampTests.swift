import GraphvizRendering
import XCTest

/// A stamp stands in every kind of file, and its seal breaks when any byte changes.
final class FileStampTests: XCTestCase {
  private let stamp = "version=0.1.0;data=abc;kind=network"

  private func files(stamp: String) throws -> [String: [UInt8]] {
    var drawing = Samples.everyShape
    drawing.stamp = stamp
    let renderer = GraphvizRenderer()
    return [
      "svg": Array(try renderer.svg(drawing).utf8),
      "pdf": try renderer.pdf(drawing, date: Samples.date),
      "eps": try renderer.eps(drawing, date: Samples.date),
      "png": try renderer.png(drawing, dotsPerInch: 72),
    ]
  }

  func testEveryFormatHoldsTheStampWhole() throws {
    for (name, bytes) in try files(stamp: stamp) {
      let found = try XCTUnwrap(FileStamp(in: bytes), name)
      XCTAssertEqual(found.text, stamp, name)
      XCTAssertTrue(found.isIntact, name)
    }
  }

  func testAnyByteThatChangesBreaksTheSeal() throws {
    for (name, bytes) in try files(stamp: stamp) {
      for position in stride(from: 30, to: bytes.count, by: bytes.count / 40) {
        var altered = bytes
        altered[position] ^= 1
        XCTAssertNotEqual(FileStamp(in: altered)?.isIntact, true, "\(name) at \(position)")
      }
      XCTAssertNotEqual(FileStamp(in: bytes + [10])?.isIntact, true, name)
      XCTAssertNotEqual(FileStamp(in: Array(bytes.dropLast()))?.isIntact, true, name)
    }
  }

  func testADrawingWithoutStampHasNone() throws {
    for (name, bytes) in try files(stamp: "") {
      XCTAssertNil(FileStamp(in: bytes), name)
      XCTAssertNil(String(decoding: bytes, as: UTF8.self).firstRange(of: "samspill"), name)
    }
  }

  func testOtherFilesHaveNone() {
    for bytes in [[], [0x89, 0x50, 0x4E, 0x47], Array("%PDF-1.5".utf8), Array("a,b\n".utf8)] {
      XCTAssertNil(FileStamp(in: bytes))
    }
  }

  /// Somebody's title can't pass for the stamp, in any of the ways the formats mark it.
  func testATitleCannotPassForTheStamp() throws {
    let false64 = String(repeating: "0", count: 64)
    let imitation = "samspill-stamp/1 version=9 seal \(false64)"
    for opening in ["", "drawing-stamp\">", "/Samspill (", "\n%", "tEXtSamspill\0"] {
      var drawing = Samples.oneBox([opening])
      drawing.stamp = stamp
      drawing.title = opening + imitation
      drawing.description = opening + imitation
      let renderer = GraphvizRenderer()
      for bytes in [
        Array(try renderer.svg(drawing).utf8), try renderer.pdf(drawing, date: Samples.date),
        try renderer.eps(drawing, date: Samples.date), try renderer.png(drawing, dotsPerInch: 72),
      ] {
        XCTAssertEqual(FileStamp(in: bytes)?.text, stamp, opening)
        XCTAssertEqual(FileStamp(in: bytes)?.isIntact, true, opening)
      }
    }
  }

  func testAStampOfOtherCharactersIsRefused() {
    for bad in ["a b", "å", "a<b", "a)b", "a\nb", "a\"b", String(repeating: "a", count: 4001)] {
      var drawing = Samples.oneBox([])
      drawing.stamp = bad
      XCTAssertThrowsError(try GraphvizRenderer().svg(drawing)) {
        XCTAssertEqual($0 as? GraphvizError, .invalidText(property: "stamp"))
      }
    }
  }

  func testEveryFormatTellsItsLanguageAndWords() throws {
    var drawing = Samples.everyShape
    drawing.language = "nn"
    let renderer = GraphvizRenderer()
    XCTAssertTrue(try renderer.svg(drawing).contains(" lang=\"nn\" xml:lang=\"nn\" role=\"img\""))
    let pdf = String(
      decoding: try renderer.pdf(drawing, date: Samples.date).map { UInt16($0) }, as: UTF16.self)
    XCTAssertTrue(pdf.contains("/Type /Catalog\n   /Lang (nn)\n   /ViewerPreferences"))
    XCTAssertTrue(pdf.contains("/Subject <FEFF00500072"))
    let png = String(decoding: try renderer.png(drawing, dotsPerInch: 72), as: UTF8.self)
    XCTAssertNotNil(png.firstRange(of: "Description\0\0\0\0\0Prøve & forsøk"))
    drawing.language = "n n"
    XCTAssertThrowsError(try renderer.svg(drawing))
  }
}
