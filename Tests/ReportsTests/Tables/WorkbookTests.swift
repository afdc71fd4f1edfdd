import Foundation
import InnovationSystem
import Spreadsheets
import Wording
import XCTest

@testable import Reports

/// `tables.xlsx`: the numbers of `results.json`, and texts that stay texts.
final class WorkbookTests: XCTestCase {
  func testEveryCellIsThatOfTheTableInEveryReport() throws {
    for (name, report) in try Written.all() {
      let bytes = try XCTUnwrap(report.files["tables.xlsx"])
      try compare(bytes, try object(report), name)
    }
  }

  func testSoItIsForEveryBundledStudy() throws {
    for sample in try Packs.every() where sample.language == .nynorsk {
      let provenance = ReportProvenance(sample.results, date: nil)
      let tables = ReportTables(sample.results, provenance).all
      let workbook = TableWorkbook(tables, title: "=1", lines: ["+1"], .nynorsk)
      let json = ResultsJSON(sample.results, provenance, remarks: [], tables: tables)
      let file = try JSONSerialization.jsonObject(with: Data(try json.text().utf8))
      let bytes = try workbook.bytes()
      try compare(bytes, try XCTUnwrap(file as? [String: Any]), sample.study)
      XCTAssertTrue(bytes == (try workbook.bytes()), sample.study)
    }
  }

  private func compare(_ bytes: [UInt8], _ file: [String: Any], _ name: String) throws {
    let workbook = try SpreadsheetReader.read(bytes: bytes)
    let tables = try XCTUnwrap(file["tables"] as? [[String: Any]])
    XCTAssertEqual(
      workbook.sheets.map(\.name), tables.compactMap { $0["title"] as? String }, name)
    for (sheet, table) in zip(workbook.sheets, tables) { try compare(sheet, table, name) }
  }

  /// A cell for each value that isn't null, of its kind, and a number with its whole value.
  private func compare(_ sheet: Sheet, _ table: [String: Any], _ name: String) throws {
    let columns = try XCTUnwrap(table["columns"] as? [[String: Any]])
    let rows = try XCTUnwrap(table["rows"] as? [[String: Any]])
    let headings = columns.compactMap { $0["heading"] as? String }
    let head = try XCTUnwrap(sheet.rows.first { $0.cells.map(\.text) == headings }, sheet.name)
    for (index, row) in rows.enumerated() {
      let written = sheet.rows.first { $0.number == head.number + 1 + index }
      for (position, column) in columns.enumerated() {
        let id = try XCTUnwrap(column["id"] as? String)
        let cell = written?[position]
        let place = "\(name) \(sheet.name) \(index).\(id)"
        switch row[id] {
        case let flag as Bool where column["kind"] as? String == "flag":
          XCTAssertEqual(["ja", "yes"].contains(cell?.text), flag, place)
        case let number as NSNumber:
          XCTAssertEqual(cell?.kind, .number, place)
          let value = try XCTUnwrap(cell.flatMap { Double($0.text) }, place)
          XCTAssertEqual(
            value, number.doubleValue, accuracy: abs(number.doubleValue) * 1e-15, place)
        case let text as String where column["kind"] as? String != "code":
          guard !text.isEmpty, column["kind"] as? String != "any" else { continue }
          XCTAssertEqual(cell?.kind, .text, place)
          XCTAssertEqual(
            cell?.text, text.trimmingCharacters(in: .whitespacesAndNewlines), place)
        case is NSNull, nil: XCTAssertNil(cell, place)
        default: continue
        }
      }
    }
  }

  func testTextsThatMeanHarmStayTextsInEveryFile() throws {
    let names = [
      "=HYPERLINK(\"http://example.org\")", "+1", "-1", "@SUM(A1)", "<script>alert(1)</script>",
      "\u{202E}Redner \u{200F}høyre\u{202C}", "Lang " + String(repeating: "x", count: 4995),
      "_x000D_", "a\"b;c,d",
    ]
    let report = try WrittenReport(study(of: names), nil, .bokmål)
    let workbook = try SpreadsheetReader.read(bytes: try XCTUnwrap(report.files["tables.xlsx"]))
    let sheet = try XCTUnwrap(workbook.sheets.first { $0.name == "Aktører" })
    XCTAssertEqual(sheet.rows.dropFirst().map { $0[1]?.text }, names)
    for cell in workbook.sheets.flatMap(\.rows).flatMap(\.cells) {
      XCTAssertTrue([.text, .number].contains(cell.kind), "\(cell)")
    }
    let text = try report.text("organisations.csv")
    for name in names.prefix(4) {
      XCTAssertFalse(text.contains(";\(name)"), name)
      XCTAssertFalse(text.contains(";\"\(name)"), name)
      let quoted = name.replacing("\"", with: "\"\"")
      XCTAssertTrue(text.contains("'" + quoted), name)
    }
    let rows =
      try XCTUnwrap(try object(report)["tables"] as? [[String: Any]])
      .first { $0["id"] as? String == "organisations" }?["rows"] as? [[String: Any]]
    XCTAssertEqual(rows?.compactMap { $0["organisation"] as? String }, names)
  }

  func testATextLongerThanACellIsCutInTheWorkbookAndWholeInTheOtherFiles() throws {
    let long = String(repeating: "_x000D_å", count: 6000)
    let study = study(of: [long, "B"])
    let results = StudyResults(study, at: study.latestSnapshot, .english)
    let table = OrganisationTable(results).table
    let written = try TableWorkbook([table], title: "", lines: [], .english).bytes()
    let sheet = try SpreadsheetReader.read(bytes: written).sheets[0]
    let cell = try XCTUnwrap(sheet.rows.last { $0[0]?.text == "O0" }?[1]?.text)
    XCTAssertTrue(cell.hasSuffix("…"))
    XCTAssertTrue(long.hasPrefix(cell.dropLast()))
    XCTAssertGreaterThan(cell.count, 15_000)
    XCTAssertTrue(DelimitedTable(table, .english).text.contains(long))
  }

  func testTheFirstSheetSaysWhatItIsOfAndTheNotice() throws {
    let report = try Written.nordland(.english)
    let workbook = try SpreadsheetReader.read(bytes: try XCTUnwrap(report.files["tables.xlsx"]))
    let lines = workbook.sheets[0].rows.prefix(3).map { $0.cells[0].text }
    XCTAssertEqual(lines[1], "1 October 2021")
    XCTAssertTrue(lines[2].hasPrefix("Illustrative example."))
  }

  func testColumnsAreAsWideAsSomebodyWouldMakeThem() throws {
    for (name, report) in try Written.all() {
      let tables = ReportTables(report.results, ReportProvenance(report.results, date: nil)).all
      let document = TableWorkbook(tables, title: "", lines: [], .bokmål).document
      for column in document.sheets.flatMap(\.columns) {
        XCTAssertTrue(7...53 ~= column.width, "\(name) \(column.heading) \(column.width)")
      }
      let organisations = try XCTUnwrap(
        zip(tables, document.sheets).first { $0.0.id == "organisations" })
      XCTAssertEqual(organisations.1.frozenColumns, 2, name)
    }
  }

  func testNumbersAreShownAsTheirMeasureIs() throws {
    let cells: [(ReportCell, CellValue)] = [
      (.count(7), .formatted(7, "#,##0_)")),
      (.number(0.27038, .decimals(3)), .formatted(0.27038, "#,##0.000_)")),
      (.number(0.8333, .share), .formatted(0.8333, "0.0\u{A0}%_)")),
      (.number(2.5, .level), .formatted(2.5, "General_)")), (.number(nil, .share), .empty),
      (.number(.nan, .level), .empty), (.flag(true), .text("ja")), (.flag(nil), .empty),
      (.texts(["a", "b"]), .text("a; b")), (.texts([]), .empty),
      (.term(.init(code: "likely", words: "trolig")), .text("trolig")),
      (.date(PartialDate(year: 2021, month: 10)), .text("2021-10")),
    ]
    let table = ReportTable(
      id: "t", title: "t",
      columns: [ReportColumn(id: "a", heading: "A", kind: .any, delimited: .same)],
      rows: cells.map { [$0.0] })
    let document = TableWorkbook([table], title: "", lines: [], .bokmål).document
    XCTAssertEqual(document.sheets[0].rows.map { $0[0] }, cells.map(\.1))
    XCTAssertEqual(
      DelimitedTable(table, .bokmål).text.components(separatedBy: "\r\n"),
      [
        "\u{FEFF}A", "7", "0,2704", "0,8333", "2,5", "", "", "ja", "", "\"a; b\"", "", "trolig",
        "2021-10", "",
      ])
  }

  private func study(of names: [String]) -> Study {
    let ids = names.indices.map { "O\($0)" }
    return Study(
      id: "harm", taxonomy: .empty,
      organisations: zip(ids, names).map { Organisation(id: $0, name: $1) },
      collaborations: zip(ids, ids.dropFirst()).map {
        Collaboration(snapshot: "", from: $0, to: $1)
      }, snapshots: [Snapshot(id: "")])
  }

  private func object(_ report: WrittenReport) throws -> [String: Any] {
    let bytes = Data(try XCTUnwrap(report.files["results.json"]))
    return try XCTUnwrap(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }
}
