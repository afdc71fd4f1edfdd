import XCTest

@testable import Spreadsheets

/// Which numbers are dates, and which day they are.
final class DateTests: XCTestCase {
  func testDaysCountedFrom1900() {
    let days: [(Double, String?)] = [
      (1, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-28"), (61, "1900-03-01"),
      (41_548, "2013-10-01"), (41_548.604_166_666_664, "2013-10-01 14:30"), (36_526, "2000-01-01"),
      (36_585, "2000-02-29"), (0.604_166_666_666_7, "14:30"),
      (41_548.000_173_611, "2013-10-01 00:00:15"),
      (2_958_465, "9999-12-31"), (2_958_466, nil), (-1, nil), (.infinity, nil), (.nan, nil),
    ]
    for (serial, text) in days {
      XCTAssertEqual(SerialDate.text(serial, isFrom1904: false), text, "\(serial)")
    }
  }

  func testDaysCountedFrom1904() {
    XCTAssertEqual(SerialDate.text(0, isFrom1904: true), "1904-01-01")
    XCTAssertEqual(SerialDate.text(40_086, isFrom1904: true), "2013-10-01")
    XCTAssertNil(SerialDate.text(2_958_465, isFrom1904: true))
  }

  func testFormatsOfDates() {
    let dates = [
      "dd.mm.yyyy", "[$-414]d. mmmm yyyy", "h:mm", "\"uke\" d", "YYYY", "[h]:mm:ss", "yyyy\\-mm",
    ]
    let others = [
      "General", "Standard", "0.00", "[Red]0", "\"dag\" 0", "0\\d", "# ##0 _d", "0;dd", "0%", "@",
      "0.00E+00", "[$kr-414] #,##0", "",
    ]
    XCTAssertEqual(dates.filter { !DateFormatCode.showsDate($0) }, [])
    XCTAssertEqual(others.filter(DateFormatCode.showsDate), [])
    XCTAssertEqual((0...60).filter { !DateFormatCode.isBuiltInDate($0) }.count, 61 - 9 - 10 - 3 - 9)
  }

  func testStylesMakeDates() throws {
    let styles = """
      <numFmts><numFmt numFmtId='164' formatCode='dd.mm.yy'/><numFmt numFmtId='165' \
      formatCode='0&quot;d&quot;'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>\
      <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>
      """
    let row = (0...4).map { "<c s='\($0)'><v>41548</v></c>" }.joined() + "<c s='1'><v>-5</v></c>"
    let tiny = TinyWorkbook(rows: "<row>\(row)</row>", styles: styles)
    XCTAssertEqual(
      cells(of: try tiny.read()),
      [
        "A1 number 41548", "B1 date 2013-10-01", "C1 date 2013-10-01", "D1 number 41548",
        "E1 number 41548", "F1 number -5",
      ])
  }

  func testTheYear1904AndISODates() throws {
    let row = """
      <c s='0'><v>40086</v></c><c t='d'><v>2013-10-01T00:00:00Z</v></c>\
      <c t='d'><v>2013-10-01T14:30:00</v></c><c t='d'><v>2013-10-01</v></c>
      """
    let tiny = TinyWorkbook(
      rows: "<row>\(row)</row>", styles: "<cellXfs><xf numFmtId='22'/></cellXfs>",
      properties: "<workbookPr date1904='true'/>")
    XCTAssertEqual(
      cells(of: try tiny.read()),
      [
        "A1 date 2013-10-01", "B1 date 2013-10-01", "C1 date 2013-10-01 14:30",
        "D1 date 2013-10-01",
      ])
  }
}
