import XCTest

@testable import Spreadsheets

/// Workbooks made to do harm end quickly, in a result or an error that says what is wrong.
final class HostileWorkbookTests: XCTestCase {
  private static let sheet = "xl/worksheets/s0.xml"
  private static let row = "<row><c><v>1</v></c></row>"

  private func workbook(prologue: String, cell: String) -> TinyWorkbook {
    let xml = """
      <?xml version="1.0"?>\(prologue)<worksheet xmlns='\(TinyWorkbook.main)'><sheetData><row>\
      <c t='inlineStr'><is><t>\(cell)</t></is></c></row></sheetData></worksheet>
      """
    return TinyWorkbook(sheets: [("Ark", "", xml)])
  }

  func testDocumentTypesAreRefused() {
    let prologues = [
      "<!DOCTYPE worksheet>", "<!DOCTYPE worksheet [<!ENTITY x 'y'>]>",
      "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
      "<!DOCTYPE worksheet SYSTEM 'http://127.0.0.1:1/x.dtd'>",
    ]
    for prologue in prologues {
      assertThrows(.unsafe(part: Self.sheet)) {
        _ = try workbook(prologue: prologue, cell: "a").read()
      }
    }
  }

  func testEntitiesAreRefused() {
    let laughs = (1...9).map {
      "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>"
    }
    let prologue = "<!DOCTYPE worksheet [<!ENTITY l0 'ha'>\(laughs.joined())]>"
    assertThrows(.unsafe(part: Self.sheet)) {
      _ = try workbook(prologue: prologue, cell: "&l9;").read()
    }
    assertThrows(.unsafe(part: Self.sheet)) { _ = try workbook(prologue: "", cell: "&x;").read() }
  }

  func testMissingPartsAreNamed() {
    var tiny = TinyWorkbook(rows: Self.row)
    tiny.parts.removeAll { $0.name == Self.sheet }
    assertThrows(.damaged(part: Self.sheet, reason: "the part is missing")) { _ = try tiny.read() }
    tiny.references = []
    assertThrows(.damaged(part: "xl/workbook.xml", reason: "sheet Ark refers to no part")) {
      _ = try tiny.read()
    }
  }

  func testBrokenXMLSaysWhere() {
    let tiny = TinyWorkbook(sheets: [("Ark", "", "<worksheet>\n<sheetData></worksheet>")])
    XCTAssertThrowsError(try tiny.read()) { error in
      guard case SpreadsheetError.damaged(Self.sheet, let reason)? = error as? SpreadsheetError
      else { return XCTFail("\(error)") }
      XCTAssertTrue(reason.hasPrefix("line 2: Opening and ending tag mismatch"), reason)
    }
  }

  func testATruncatedArchiveIsDamaged() {
    let bytes = TinyWorkbook(rows: Self.row).bytes
    for length in [4, bytes.count / 2, bytes.count - 1] {
      XCTAssertThrowsError(try SpreadsheetReader.read(bytes: Array(bytes.prefix(length))))
    }
  }

  func testPartsBeyondTheLimitAreRefusedWhateverTheirSizeSays() {
    var options = SpreadsheetOptions()
    options.limits.partBytes = 20_000
    var tiny = TinyWorkbook(rows: String(repeating: "<row/>", count: 10_000))
    assertThrows(.tooLarge(part: Self.sheet, limit: 20_000)) { _ = try tiny.read(options) }
    tiny.claimedSizes[Self.sheet] = 10
    XCTAssertThrowsError(try tiny.read(options))
  }

  func testAllPartsTogetherHaveALimit() {
    var options = SpreadsheetOptions()
    options.limits.textBytes = 100_000
    let xml =
      "<worksheet><sheetData>\(String(repeating: "<row/>", count: 8_000))</sheetData></worksheet>"
    var tiny = TinyWorkbook(sheets: [
      ("A", "", xml), ("B", "", "<worksheet/>"), ("C", "", "<worksheet/>"),
    ])
    tiny.references = (0...2).map { ("s\($0)", "worksheet", "worksheets/s0.xml") }
    assertThrows(.tooLarge(part: Self.sheet, limit: 100_000)) { _ = try tiny.read(options) }
  }

  func testManyEmptyStyledRowsAreOnlyCounted() throws {
    let rows = String(repeating: "<row s='4' customFormat='1'><c s='4'/></row>", count: 100_000)
    let sheet = try TinyWorkbook(rows: rows).read().sheets[0]
    XCTAssertEqual(sheet.rows, [])
    XCTAssertEqual(sheet.emptyRowCount, 100_000)
  }

  func testSparseRowsTakeOnlyTheRoomOfTheirCells() throws {
    let rows = (1...20_000).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
    let sheet = try TinyWorkbook(rows: rows).read().sheets[0]
    XCTAssertEqual(sheet.rows.count, 20_000)
    XCTAssertEqual(sheet.rows.last?[16_383]?.reference, "XFD20000")
  }

  func testLimitsOfCellsAndColumns() {
    var options = SpreadsheetOptions()
    options.limits.cells = 3
    assertThrows(.tooManyCells(limit: 3)) {
      _ = try TinyWorkbook(rows: String(repeating: Self.row, count: 4)).read(options)
    }
    for reference in ["XFE1", "ZZZZZZZZZZZZZZZZZZZZ1"] {
      assertThrows(.tooManyColumns(limit: 16_384)) {
        _ = try TinyWorkbook(rows: "<row><c r='\(reference)'><v>1</v></c></row>").read()
      }
    }
  }

  func testRowNumbersThatCannotBeAreDamage() {
    for number in ["0", "-1", "x", "99999999999999999999", ""] {
      XCTAssertThrowsError(try TinyWorkbook(rows: "<row r='\(number)'/>").read(), number)
    }
  }

  func testDamagedWorkbooksNeverTrap() throws {
    let strings = "<si><t>Bodø</t></si><si><r><t>a_x000D_</t></r></si>"
    let rows = """
      <row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' s='1'><v>41548</v>\
      </c></row><row r='2'><c t='b'><v>1</v></c><c><f t='shared' si='0'>A1</f></c></row>
      """
    let styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
    let sound = TinyWorkbook(rows: rows, sharedStrings: strings, styles: styles).bytes
    XCTAssertEqual(cells(of: try SpreadsheetReader.read(bytes: sound)).count, 5)
    var random = Seeded(state: 7)
    var outcomes = [0, 0]
    for _ in 0..<2_000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<min(200, bytes.count), using: &random))
      }
      outcomes[(try? SpreadsheetReader.read(bytes: bytes)) == nil ? 1 : 0] += 1
    }
    XCTAssertGreaterThan(outcomes[0], 10, "some damage does no harm")
    XCTAssertGreaterThan(outcomes[1], 500, "most does")
  }

  /// Damage to the XML itself, under a right checksum, so that the parsers see it.
  func testDamagedPartsNeverTrap() {
    let rows = """
      <row r='1'><c r='A1' t='inlineStr'><is><t>Bodø</t></is></c><c r='C1' s='1'><v>41548.5</v></c>\
      </row><row r='2'><c t='b'><v>1</v></c><c><f t='shared' si='0'>A1</f></c></row>
      """
    let nasty = Array("<>/'\"&;=0129AZceEfrstv_x- é\u{FFFE}".unicodeScalars)
    var random = Seeded(state: 11)
    for _ in 0..<1_000 {
      var scalars = Array(rows.unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: scalars.indices, using: &random)
        scalars[place] = nasty.randomElement(using: &random) ?? "0"
      }
      let text = String(String.UnicodeScalarView(scalars))
      _ = try? TinyWorkbook(rows: text, styles: "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>")
        .read()
    }
  }
}
