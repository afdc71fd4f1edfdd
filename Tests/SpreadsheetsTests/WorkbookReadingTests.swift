import XCTest

@testable import Spreadsheets

/// What cells of a workbook say and of what kind they are.
final class WorkbookReadingTests: XCTestCase {
  private func cells(
    _ row: String, sharedStrings: String? = nil, styles: String? = nil, properties: String = ""
  ) throws -> [String] {
    let tiny = TinyWorkbook(
      rows: "<row r='1'>\(row)</row>", sharedStrings: sharedStrings, styles: styles,
      properties: properties)
    return SpreadsheetsTests.cells(of: try tiny.read())
  }

  func testNumbersAreAsShortAsTheyCanBe() throws {
    let written = [
      ("3", "3"), ("3.0", "3"), ("0.5", "0.5"), ("1E-3", "0.001"), ("-0", "0"), ("007", "7"),
      ("0.30000000000000004", "0.30000000000000004"), ("972418013", "972418013"),
      ("9.72418013E8", "972418013"), ("12345678901234567890", "1.2345678901234567e+19"),
    ]
    for (raw, text) in written {
      XCTAssertEqual(try cells("<c><v>\(raw)</v></c>"), ["A1 number \(text)"])
    }
    for raw in ["nan", "inf", "0x10", "1e999", "1,5"] {
      XCTAssertEqual(try cells("<c><v>\(raw)</v></c>"), ["A1 text \(raw)"])
    }
  }

  func testCellsWithoutAReferenceFollowTheOneBefore() throws {
    let row = "<c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c><c r='?'><v>4</v></c>"
    XCTAssertEqual(
      try cells(row), ["A1 number 1", "D1 number 2", "E1 number 3", "F1 number 4"])
  }

  func testCellsOutOfOrderAreSortedAndTheLastOfTwoStays() throws {
    let row = "<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='C1'><v>4</v></c>"
    XCTAssertEqual(try cells(row), ["A1 number 1", "C1 number 4"])
  }

  func testTextsJoinTheirRunsWithoutReadings() throws {
    let strings = """
      <si><t xml:space='preserve'>  Bodø &amp; omegn </t></si>
      <si><r><t>Nord</t></r><r><t xml:space="preserve"> og </t></r><r><t><![CDATA[Sør]]></t></r>\
      <rPh sb='0' eb='1'><t>ノルド</t></rPh></si><si><t>   </t></si><si><t>a_x000D_b_x005F_x000D_</t></si>
      """
    let row = """
      <c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c>\
      <c t='inlineStr'><is><r><t>In</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c>\
      <c t='str'><f>A1</f><v> svar </v></c>
      """
    XCTAssertEqual(
      try cells(row, sharedStrings: strings),
      [
        "A1 text Bodø & omegn", "B1 text Nord og Sør", "D1 text a\rb_x000D_", "E1 text Inline",
        "F1 text svar",
      ])
  }

  func testATextThatIsNotThereIsDamage() {
    let tiny = TinyWorkbook(rows: "<row><c t='s'><v>0</v></c></row>")
    assertThrows(
      .damaged(part: "xl/worksheets/s0.xml", reason: "row 1 refers to a text that isn't there")
    ) { _ = try tiny.read() }
  }

  func testTruthsAndErrors() throws {
    let row = "<c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c>"
    XCTAssertEqual(try cells(row), ["A1 boolean TRUE", "B1 boolean FALSE", "C1 error #DIV/0!"])
  }

  func testFormulasWithoutAResultSayTheFormula() throws {
    let row = """
      <c><f>A2+B2</f></c><c><f>A2*2</f><v/></c><c><f t='shared' ref='C1:D1' si='0'>A3</f></c>\
      <c><f t='shared' si='0'/></c><c><f>1+1</f><v>2</v></c><c t='str'><f>IF(A9="","",1)</f><v></v></c>
      """
    XCTAssertEqual(
      try cells(row),
      [
        "A1 formulaWithoutResult =A2+B2", "B1 formulaWithoutResult =A2*2",
        "C1 formulaWithoutResult =A3", "D1 formulaWithoutResult =A3", "E1 number 2",
      ])
  }

  func testRowsAreNumberedAndEmptyOnesCounted() throws {
    let rows = """
      <row r='2'><c s='1'/></row><row><c r='B3'><v>1</v></c></row><row r='9' s='3'/>\
      <row r='7'><c t='inlineStr'><is><t>x</t></is></c></row>
      """
    let sheet = try TinyWorkbook(rows: rows).read().sheets[0]
    XCTAssertEqual(sheet.rows.map(\.number), [3, 7])
    XCTAssertEqual(sheet.emptyRowCount, 2)
    XCTAssertEqual(sheet.rows[0][1]?.text, "1")
    XCTAssertNil(sheet.rows[0][0])
    XCTAssertNil(sheet.rows[0].fieldCount)
  }

  func testHiddenSheetsAndTheOrderOfTabs() throws {
    let xml =
      "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
      + "<x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    let tiny = TinyWorkbook(sheets: [
      ("B &amp; C", "", xml), ("Skjult", "state='hidden'", xml), ("A", "state='veryHidden'", xml),
    ])
    let sheets = try tiny.read().sheets
    XCTAssertEqual(sheets.map(\.name), ["B & C", "Skjult", "A"])
    XCTAssertEqual(sheets.map(\.isHidden), [false, true, true])
    XCTAssertEqual(sheets.map { $0.rows.count }, [1, 1, 1])
  }

  func testWhatIsLeftOutIsNamed() throws {
    var tiny = TinyWorkbook(rows: "<row><c><v>1</v></c></row>")
    tiny.parts.append((name: "xl/vbaProject.bin", text: "x"))
    tiny.parts.append((name: "xl/externalLinks/externalLink1.xml", text: "x"))
    tiny.parts.append((name: "xl/embeddings/oleObject1.bin", text: "x"))
    tiny.references.append((id: "c", type: "connections", target: "connections.xml"))
    XCTAssertEqual(
      try tiny.read().leftOut, [.macros, .externalLinks, .dataConnections, .embeddedObjects])
  }

  func testColumnLetters() {
    XCTAssertEqual(
      [0, 25, 26, 701, 702, 16_383].map(Cell.columnLetters), ["A", "Z", "AA", "ZZ", "AAA", "XFD"])
    XCTAssertEqual(Cell("x", column: 1, line: 3).reference, "B3")
  }
}
