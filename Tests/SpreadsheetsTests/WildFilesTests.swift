import Foundation
import XCTest

@testable import Spreadsheets

/// Files found in the wild, where the shared test data lies beside the repository; the counts are
/// openpyxl's and Python's `csv`.
final class WildFilesTests: XCTestCase {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/data/wild")

  private func read(_ path: String) throws -> Workbook {
    let url = Self.folder.appendingPathComponent(path)
    guard FileManager.default.fileExists(atPath: url.path) else { throw XCTSkip("no \(path)") }
    return try SpreadsheetReader.read(url)
  }

  func testWorkbooks() throws {
    let counts = [
      ("kumu/snap-to-tutorial-data.xlsx", 592),
      ("nodexl/NodeXL_Teaching_Resources_ABC-D_raw.xlsx", 2_719),
      ("spreadsheet/csdata_norway_locations.xlsx", 8_669), ("spreadsheet/manynet_test.xlsx", 12),
    ]
    for (path, count) in counts {
      let cells = try read(path).sheets.flatMap(\.rows).flatMap(\.cells)
      XCTAssertEqual(cells.count, count, path)
      XCTAssertFalse(cells.contains { $0.kind == .formulaWithoutResult }, path)
    }
  }

  func testTexts() throws {
    let files: [(String, Int, TextEncoding, Separator)] = [
      ("spreadsheet/manynet_testCSVComma.csv", 4, .utf8, .comma),
      ("spreadsheet/manynet_testCSVSemiColon.csv", 4, .utf8, .semicolon),
      ("spreadsheet/manynet_test_matrix.csv", 5, .utf8, .comma),
      ("csv_norwegian/forskningsradet_bevilgningereu_first200.csv", 201, .utf8, .semicolon),
      ("csv_norwegian/made_excel_nb_cp1252_nodes.csv", 42, .windows1252, .semicolon),
      ("csv_norwegian/made_excel_nb_utf8_bom_nodes.csv", 42, .utf8WithMark, .semicolon),
      ("csv_norwegian/ssb_klass_1236_orgnr_kommune.csv", 357, .windows1252, .semicolon),
    ]
    for (path, rows, encoding, separator) in files {
      let workbook = try read(path)
      XCTAssertEqual(
        workbook.format, .text(TextFormat(encoding: encoding, separator: separator)), path)
      XCTAssertEqual(workbook.sheets[0].rows.count, rows, path)
      XCTAssertEqual(workbook.slips, [], path)
    }
  }
}
