import XCTest

@testable import Spreadsheets

/// Which separator a text has.
final class SeparatorTests: XCTestCase {
  private func separator(_ text: String) throws -> Separator {
    try format(of: Array(text.utf8)).separator
  }

  func testGuesses() throws {
    let texts: [(String, Separator)] = [
      ("a,b\n1,2\n", .comma), ("a;b\n1;2\n", .semicolon), ("a\tb\n1\t2\n", .tab),
      ("navn\nBodø\nNarvik\n", .comma),
      ("navn;lat;lon\nBodø;67,3;13,9\nNarvik;68,2;17,0\n", .semicolon),
      ("1,5;2,5\n3,1;4,2\n", .semicolon), ("1,2,3\n4,5,6\n", .comma),
      ("Rapport, uttrekk, 2024\n\na;b;c\n1;2;3\n4;5;6\n", .semicolon),
      ("navn,merke\nA,\"x; y\"\nB,\"z; w\"\n", .comma),
      ("navn;merknad\nA;Ja, men\nB;Nei\n", .semicolon),
      ("navn\tmerknad\nA\tJa, men\nB\tNei, og\n", .tab),
      ("a;\"b,c\nd,e\"\n1;2\n", .semicolon), ("1,2,3,x; y\n4,5,6,z; w\n", .comma),
    ]
    for (text, expected) in texts { XCTAssertEqual(try separator(text), expected, text) }
  }

  func testADeclaredSeparatorIsNotARow() throws {
    for (text, separator) in [
      ("sep=;\r\na;b,c\r\n", Separator.semicolon), ("\"sep=,\"\na,b;c\n", .comma),
      ("SEP=\t\ra\tb\r", .tab),
    ] {
      let workbook = try SpreadsheetReader.read(bytes: Array(text.utf8))
      XCTAssertEqual(
        workbook.format,
        .text(TextFormat(encoding: .utf8, separator: separator, isSeparatorDeclared: true)))
      XCTAssertEqual(workbook.sheets[0].rows.map(\.number), [2])
      XCTAssertEqual(workbook.sheets[0].rows[0].cells.count, 2)
      XCTAssertEqual(workbook.sheets[0].rows[0].cells[0].character, 1)
    }
  }

  func testAnOptionOverridesTheGuess() throws {
    var options = SpreadsheetOptions()
    options.separator = .comma
    XCTAssertEqual(try fields(of: "a;b,c\n1;2,3\n", options).first, [0: "a;b", 1: "c"])
  }
}
