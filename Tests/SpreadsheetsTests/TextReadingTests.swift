import XCTest

@testable import Spreadsheets

/// How delimited texts are split; the fields are those that Python's `csv` gives, trimmed.
final class TextReadingTests: XCTestCase {
  func testFields() throws {
    let texts: [(String, [[Int: String]])] = [
      ("a,b\n1,2\n", [[0: "a", 1: "b"], [0: "1", 1: "2"]]),
      ("a,b\r1,2\r", [[0: "a", 1: "b"], [0: "1", 1: "2"]]),
      ("a,b\r\n1,2", [[0: "a", 1: "b"], [0: "1", 1: "2"]]),
      ("a,\"b\"\"c\"\n", [[0: "a", 1: "b\"c"]]),
      ("a,\"\"\"\"\n", [[0: "a", 1: "\""]]),
      ("a,\"b,c\nd\",e\n", [[0: "a", 1: "b,c\nd", 2: "e"]]),
      ("a,\"\",c\n", [[0: "a", 2: "c"]]),
      ("a,b\"c\"d,e\n", [[0: "a", 1: "b\"c\"d", 2: "e"]]),
      (" a , \" b \" ,\u{A0}c\u{202F}\n", [[0: "a", 1: "b", 2: "c"]]),
      ("a,\"b\"x,c\n", [[0: "a", 1: "bx", 2: "c"]]),
      ("a\n", [[0: "a"]]), (",\n\n,x\n", [[1: "x"]]),
      ("Ærfugl,ø,Å\n", [[0: "Ærfugl", 1: "ø", 2: "Å"]]),
    ]
    for (text, expected) in texts { XCTAssertEqual(try fields(of: text), expected, text) }
  }

  func testPlacesAndCounts() throws {
    let text = "å,b;\r\n \t\n\"x\r\ny\", z,,\n,,\n\"æ\"\"ø\",q\n"
    let sheet = try SpreadsheetReader.read(bytes: Array(text.utf8)).sheets[0]
    XCTAssertEqual(sheet.rows.map(\.number), [1, 3, 6])
    XCTAssertEqual(sheet.rows.map(\.fieldCount), [2, 4, 2])
    XCTAssertEqual(sheet.emptyRowCount, 2)
    let places = sheet.rows.flatMap(\.cells).map { "\($0.line):\($0.character ?? 0)" }
    XCTAssertEqual(places, ["1:1", "1:3", "3:1", "4:5", "6:1", "6:8"])
  }

  func testSlips() throws {
    let after = try SpreadsheetReader.read(bytes: Array("a,b\n\"c\" d,\"e\" \n".utf8))
    XCTAssertEqual(after.slips, [TextSlip(.textAfterQuote, line: 2, character: 4)])
    let unclosed = try SpreadsheetReader.read(bytes: Array("a,b\n1,\"e\"\"\nf,2".utf8))
    XCTAssertEqual(unclosed.slips, [TextSlip(.unclosedQuote, line: 2, character: 3)])
    XCTAssertEqual(unclosed.sheets[0].rows[1][1]?.text, "e\"\nf,2")
  }

  func testLimits() {
    var options = SpreadsheetOptions()
    options.limits.columns = 2
    assertThrows(.tooManyColumns(limit: 2)) { _ = try fields(of: "a,b,,c\n", options) }
    XCTAssertNoThrow(try fields(of: "a,b,,\n", options))
    options.limits.cells = 1
    assertThrows(.tooManyCells(limit: 1)) { _ = try fields(of: "a,b\n", options) }
  }

  func testProgressIsReported() throws {
    let told = Told()
    var options = SpreadsheetOptions()
    options.progress = { rows, _ in told.note(rows) }
    _ = try fields(of: String(repeating: "a,b\n", count: 5_000), options)
    XCTAssertEqual(told.rows, [2_000, 4_000])
  }

  func testManyDoubledQuotesTakeLinearTime() throws {
    let text = "a,\"" + String(repeating: "\"\"", count: 500_000) + "\"\n"
    XCTAssertEqual(try fields(of: text).first?[1]?.utf8.count, 500_000)
  }

  func testDamagedTextsNeverTrap() {
    let sound = Array("sep=;\r\nNavn;\"Sted; by\"\r\nBodø;\"1,\"\"5\"\r\n".utf8)
    let nasty: [UInt8] = Array("\";,\t\r\n ".utf8) + [0, 0x80, 0x81, 0xC2, 0xA0, 0xE2, 0xFF, 0xFE]
    var random = Seeded(state: 3)
    for _ in 0..<3_000 {
      var bytes = sound
      for _ in 0..<4 {
        bytes[Int.random(in: bytes.indices, using: &random)] =
          nasty.randomElement(using: &random) ?? 0
      }
      for encoding in TextEncoding.allCases + [nil] {
        var options = SpreadsheetOptions()
        options.encoding = encoding
        _ = try? SpreadsheetReader.read(bytes: bytes, options: options)
      }
    }
  }

  /// What a progress closure was told; reading is on one thread.
  private final class Told: @unchecked Sendable {
    private(set) var rows: [Int] = []
    func note(_ count: Int) { rows.append(count) }
  }
}
