import Foundation
import XCTest

@testable import Spreadsheets

/// What is written comes back, and hostile words stay words.
final class WorkbookWritingTests: XCTestCase {
  private let document = WorkbookDocument(
    title: "Svar <fra> partnerne",
    sheets: [
      SheetDocument(
        name: "Relasjoner",
        columns: [
          ColumnDocument(
            heading: "Fra", width: 30, choices: ["Bodø", "Ål, kommune"], hint: "Velg"),
          ColumnDocument(heading: "Styrke", choices: ["1", "2"], isFreeChoice: true),
          ColumnDocument(heading: "Merknad", hint: String(repeating: "lang ", count: 80)),
        ],
        rows: [
          [.text("Bodø"), .number(0.25), .text("=HYPERLINK(\"http://x\")")],
          [.empty, .number(.nan), .text("_x000D_ + \u{1}linje\nto\u{0}\u{FFFE}")],
          [.number(972_418_013), .number(.infinity), .text("")],
        ], emptyRows: 20),
      SheetDocument(
        name: "Les: [meg]", preamble: ["Slik gjør du", String(repeating: "ord ", count: 100)],
        columns: [
          ColumnDocument(heading: "A"),
          ColumnDocument(heading: "B", choices: ["Bodø", "Ål, kommune"]),
        ],
        rows: [[.text("x")]]),
      SheetDocument(name: "les  meg", preamble: ["Bare tekst"]),
    ], listSheetName: "valg")

  func testWhatIsWrittenComesBack() throws {
    let workbook = try SpreadsheetReader.read(bytes: try WorkbookWriter.bytes(of: document))
    XCTAssertEqual(workbook.sheets.map(\.name), ["Relasjoner", "Les meg", "les meg (2)", "valg"])
    XCTAssertEqual(workbook.sheets.map(\.isHidden), [false, false, false, true])
    XCTAssertEqual(
      cells(of: workbook),
      [
        "A1 text Fra", "B1 text Styrke", "C1 text Merknad", "A2 text Bodø", "B2 number 0.25",
        "C2 text =HYPERLINK(\"http://x\")", "C3 text _x000D_ + \u{1}linje\nto",
        "A4 number 972418013",
      ])
    XCTAssertEqual(workbook.sheets[1].rows.map(\.number), [1, 2, 4, 5])
    XCTAssertEqual(
      cells(of: workbook, sheet: 3),
      ["A1 text Bodø", "B1 text 1", "A2 text Ål, kommune", "B2 text 2"])
  }

  func testAFormattedNumberIsANumberAndALongTextIsCutWhereAskedFor() throws {
    var sheet = SheetDocument(
      name: "A", columns: [ColumnDocument(heading: "B"), ColumnDocument(heading: "C")],
      rows: [
        [.formatted(0.1 + 0.2, "0.0%"), .text(String(repeating: "å", count: 40_000))],
        [.formatted(.nan, "0"), .text("-1")],
      ])
    sheet.cutsLongTexts = true
    sheet.frozenColumns = 5
    let written = try WorkbookWriter.bytes(of: WorkbookDocument(title: "", sheets: [sheet]))
    let rows = try SpreadsheetReader.read(bytes: written).sheets[0].rows
    XCTAssertEqual(rows[1][0]?.kind, .number)
    XCTAssertEqual(rows[1][0]?.text, "0.3")
    XCTAssertEqual(rows[1][1]?.text, String(repeating: "å", count: 32_766) + "…")
    XCTAssertNil(rows[2][0])
    XCTAssertEqual(rows[2][1]?.kind, .text)
  }

  func testRowsAreAsHighAsTheirTextsNeed() {
    let heights = RowHeights([
      ColumnDocument(heading: "", width: 11), ColumnDocument(heading: "", width: 5),
    ])
    // Ten letters a line in the first column, four in the second.
    XCTAssertNil(heights.height(of: ["ti bokstav", "fire"]))
    XCTAssertEqual(heights.height(of: ["elleve bok", "femte"]), 30)
    XCTAssertEqual(heights.height(of: ["to ord her tre", ""]), 30)
    XCTAssertEqual(heights.height(of: [String(repeating: "x", count: 31), ""]), 60)
    XCTAssertEqual(heights.height(of: ["a\nb\nc", ""]), 45)
    XCTAssertEqual(heights.height(of: [String(repeating: "x ", count: 5000), ""]), 409)
  }

  func testTheSameBytesOnEveryRun() throws {
    let first = try WorkbookWriter.bytes(of: document)
    XCTAssertTrue(first == (try WorkbookWriter.bytes(of: document)))
  }

  func testNothingIsLeftInTheTemporaryFolder() throws {
    func leftovers() throws -> [String] {
      try FileManager.default.contentsOfDirectory(
        atPath: FileManager.default.temporaryDirectory.path
      ).filter { $0.hasPrefix("samspill-workbook-") }
    }
    let before = try leftovers()
    _ = try WorkbookWriter.bytes(of: document)
    var broken = document
    broken.sheets[0].rows[0][0] = .text(String(repeating: "x", count: 32_768))
    XCTAssertThrowsError(try WorkbookWriter.bytes(of: broken)) { error in
      XCTAssertEqual(
        error as? WorkbookWriteError,
        .textTooLong(sheet: "Relasjoner", cell: "A2", limit: 32_767))
    }
    XCTAssertEqual(try leftovers(), before)
  }

  func testTooManyRowsOrColumns() {
    var wide = document
    wide.sheets[2].columns = Array(repeating: ColumnDocument(heading: "x"), count: 16_385)
    XCTAssertThrowsError(try WorkbookWriter.bytes(of: wide))
    var long = document
    long.sheets[0].emptyRows = 1_048_576
    XCTAssertThrowsError(try WorkbookWriter.bytes(of: long))
  }

  func testNothingToWrite() throws {
    for document in [
      WorkbookDocument(title: "", sheets: []),
      WorkbookDocument(title: "", sheets: [SheetDocument(name: "")]),
      WorkbookDocument(
        title: "", sheets: [SheetDocument(name: "", columns: [ColumnDocument(heading: "")])]),
    ] {
      let sheets = try SpreadsheetReader.read(bytes: try WorkbookWriter.bytes(of: document)).sheets
      XCTAssertEqual(sheets.map(\.rows), [[]])
    }
  }

  func testNamesForTabs() {
    var names = SheetNames()
    XCTAssertEqual(names.name(like: "'Å/Ø:*?'"), "Å Ø")
    XCTAssertEqual(names.name(like: "History"), "History_")
    XCTAssertEqual(names.name(like: "''"), "Sheet")
    let long = String(repeating: "æ", count: 40)
    XCTAssertEqual(names.name(like: long), String(repeating: "æ", count: 31))
    XCTAssertEqual(names.name(like: long.uppercased()), String(repeating: "Æ", count: 27) + " (2)")
  }
}
