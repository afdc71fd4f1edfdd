import XCTest

@testable import Spreadsheets

/// How the bytes of a text are understood.
final class EncodingTests: XCTestCase {
  private static let text = "Navn;Verdi\nBodø;1,5\nÆrfugl – «Å»;2\n"

  private func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .windows1252: text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
    case .latin1: text.unicodeScalars.map { UInt8($0.value & 0xFF) }
    }
  }

  func testTheSameTextInAllEncodingsGivesTheSameSheet() throws {
    let plain = Self.text.replacing("–", with: "-")
    for text in [Self.text, plain] {
      let expected = try SpreadsheetReader.read(bytes: bytes(text, .utf8)).sheets
      for encoding in TextEncoding.allCases where encoding != .latin1 || text == plain {
        var options = SpreadsheetOptions()
        let guessed = try SpreadsheetReader.read(bytes: bytes(text, encoding))
        XCTAssertEqual(guessed.sheets, expected)
        options.encoding = encoding
        let asked = try SpreadsheetReader.read(bytes: bytes(text, encoding), options: options)
        XCTAssertEqual(asked.sheets, expected)
        XCTAssertEqual(
          asked.format, .text(TextFormat(encoding: encoding, separator: .semicolon)))
      }
    }
  }

  func testUTF16WithoutAMarkAndOfEitherOrder() throws {
    let little = Array(bytes(Self.text, .utf16).dropFirst(2))
    let big = stride(from: 0, to: little.count, by: 2).flatMap { [little[$0 + 1], little[$0]] }
    for raw in [little, big, [0xFE, 0xFF] + big] {
      XCTAssertEqual(try format(of: raw).encoding, .utf16)
      XCTAssertEqual(try SpreadsheetReader.read(bytes: raw).sheets[0].rows[1][0]?.text, "Bodø")
    }
  }

  func testBytesWithoutMeaningAreRefusedWithTheirLine() throws {
    let raw = Array("a;b\r\nc;d\r\ne;".utf8) + [0x81, 0x0A]
    assertThrows(.unknownEncoding(line: 3)) { _ = try SpreadsheetReader.read(bytes: raw) }
    var options = SpreadsheetOptions()
    options.encoding = .latin1
    XCTAssertEqual(
      try SpreadsheetReader.read(bytes: raw, options: options).sheets[0].rows[2][1]?.text,
      "\u{81}")
  }

  func testAnEncodingThatDoesNotFitIsRefused() {
    var options = SpreadsheetOptions()
    options.encoding = .utf8
    assertThrows(.unknownEncoding(line: 2)) {
      _ = try SpreadsheetReader.read(
        bytes: Array("a;b\nBod".utf8) + [0xF8, 0x0A], options: options)
    }
    options.encoding = .utf16
    for raw: [UInt8] in [[0x61, 0x3B, 0x62], [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]] {
      assertThrows(.unknownEncoding(line: 1)) {
        _ = try SpreadsheetReader.read(bytes: raw, options: options)
      }
    }
  }
}
