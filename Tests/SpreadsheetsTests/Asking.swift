import Foundation
import XCTest

@testable import Spreadsheets

/// The texts of a workbook's first sheet by reference, with what kind each is: `A1 number 3`.
func cells(of workbook: Workbook, sheet: Int = 0) -> [String] {
  guard workbook.sheets.indices.contains(sheet) else { return [] }
  return workbook.sheets[sheet].rows.flatMap(\.cells).map {
    "\($0.reference) \($0.kind) \($0.text)"
  }
}

/// The fields of a text, line by line, by column.
func fields(of text: String, _ options: SpreadsheetOptions = .init()) throws -> [[Int: String]] {
  let workbook = try SpreadsheetReader.read(bytes: Array(text.utf8), options: options)
  return workbook.sheets[0].rows.map { row in
    Dictionary(uniqueKeysWithValues: row.cells.map { ($0.column, $0.text) })
  }
}

/// How a text was read.
func format(of bytes: [UInt8]) throws -> TextFormat {
  guard case .text(let format) = try SpreadsheetReader.read(bytes: bytes).format else {
    throw SpreadsheetError.otherFormat("workbook")
  }
  return format
}

/// Fails unless reading throws the error.
func assertThrows(
  _ expected: SpreadsheetError, file: StaticString = #filePath, line: UInt = #line,
  _ body: () throws -> Void
) {
  XCTAssertThrowsError(try body(), file: file, line: line) { error in
    XCTAssertEqual(error as? SpreadsheetError, expected, file: file, line: line)
  }
}

/// A small generator (SplitMix64), so that every run damages the same bytes.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
