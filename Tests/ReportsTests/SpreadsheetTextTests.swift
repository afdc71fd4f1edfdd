import InnovationSystem
import Wording
import XCTest

@testable import Reports

/// Tables as files that a spreadsheet opens as they are, and in which nothing can run.
final class SpreadsheetTextTests: XCTestCase {
  func testNorwegianHasSemicolonAndCommaAndEnglishCommaAndPoint() {
    XCTAssertEqual(
      row([.text("a"), .number(1234.5, places: 2)], .bokmål), "\u{FEFF}a;1234,50\r\n")
    XCTAssertEqual(
      row([.text("a"), .number(1234.5, places: 2)], .english), "\u{FEFF}a,1234.50\r\n")
  }

  func testANumberCanBeReadByAMachine() {
    XCTAssertEqual(row([.number(-0.25, places: 2)], .bokmål), "\u{FEFF}-0,25\r\n")
    XCTAssertEqual(row([.number(1_000_000, places: 0)], .english), "\u{FEFF}1000000\r\n")
  }

  func testWhatIsUndefinedIsAnEmptyCell() {
    XCTAssertEqual(
      row([.text("a"), .number(nil, places: 2), .text("b")], .bokmål), "\u{FEFF}a;;b\r\n")
  }

  func testATextThatCouldRunAsAFormulaGetsAnApostrophe() {
    for start in ["=", "+", "-", "@", "\t"] {
      XCTAssertEqual(
        row([.text(start + "1+1")], .bokmål), "\u{FEFF}'\(start)1+1\r\n", start)
    }
    XCTAssertEqual(row([.text("1=1")], .bokmål), "\u{FEFF}1=1\r\n")
  }

  func testAFormulaInQuotesIsNeutralisedToo() {
    XCTAssertEqual(
      row([.text("=HYPERLINK(\"http://x\";\"y\")")], .bokmål),
      "\u{FEFF}\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"\r\n")
  }

  func testSeparatorsQuotesAndLineBreaksAreQuoted() {
    XCTAssertEqual(row([.text("a;b")], .bokmål), "\u{FEFF}\"a;b\"\r\n")
    XCTAssertEqual(row([.text("a,b")], .english), "\u{FEFF}\"a,b\"\r\n")
    XCTAssertEqual(row([.text("a \"b\"")], .bokmål), "\u{FEFF}\"a \"\"b\"\"\"\r\n")
    XCTAssertEqual(row([.text("a\nb")], .bokmål), "\u{FEFF}\"a\nb\"\r\n")
  }

  /// Two characters that Swift takes for one.
  func testALineBreakOfWindowsIsQuoted() {
    XCTAssertEqual(row([.text("a\r\nb")], .bokmål), "\u{FEFF}\"a\r\nb\"\r\n")
  }

  func testAFormulaSignWithAnAccentIsNeutralised() {
    XCTAssertEqual(row([.text("=\u{301}1+1")], .bokmål), "\u{FEFF}'=\u{301}1+1\r\n")
  }

  func testTheFilesOfAReportBeginWithAByteOrderMark() throws {
    for (name, report) in try Written.all() {
      for file in ["key-figures.csv", "organisations.csv", "findings.csv"] {
        XCTAssertEqual(
          report.files[file].map { Array($0.prefix(3)) }, [0xEF, 0xBB, 0xBF], "\(name) \(file)")
      }
    }
  }

  func testTheKeyFiguresOfTheBundledCase() throws {
    XCTAssertEqual(
      try Written.nordland().text("key-figures.csv").components(separatedBy: "\r\n").prefix(4),
      [
        "\u{FEFF}Id;Mål;2013;2014;2021", "organisations;Aktører i alt;12;14;18",
        "collaborations;Relasjoner i alt;17;25;28", "density;Tetthet;0,2576;0,2747;0,1830",
      ])
  }

  func testAFormulaInANameReachesNoFile() throws {
    let rows = try Written.hostile().text("organisations.csv").components(separatedBy: "\r\n")
    XCTAssertTrue(rows.contains { $0.hasPrefix("B;'=1+1;") }, "\(rows)")
  }

  func testUndefinedIsADashOnThePageAndAnEmptyCellInTheFile() throws {
    let study = try bundled("nordland")
    let report = try WrittenReport(study, "2013", .bokmål)
    let page = try report.rows("organisations")
    let constraint = try XCTUnwrap(page[0].firstIndex { $0.contains("constraint") })
    XCTAssertEqual(page.first { $0[0] == "Mental Helse Nordland" }?[constraint], "–")
    let file = try report.text("organisations.csv").dropFirst().components(separatedBy: "\r\n")
    let heads = file[0].components(separatedBy: ";")
    let column = try XCTUnwrap(heads.firstIndex(of: "constraint"))
    let row = try XCTUnwrap(file.first { $0.hasPrefix("MHN;") }).components(separatedBy: ";")
    XCTAssertEqual(row[column], "")
    XCTAssertEqual(row[try XCTUnwrap(heads.firstIndex(of: "degree"))], "0")
  }

  private func row(_ cells: [SpreadsheetText.Cell], _ language: Language) -> String {
    var table = SpreadsheetText(language)
    table.add(cells)
    return table.text
  }
}

/// Scores as people read them.
final class MeasureFormatTests: XCTestCase {
  func testACountHasNoDecimalsAndAShareThree() {
    XCTAssertEqual(MeasureFormat.text(5, of: "degree", .bokmål), "5")
    XCTAssertEqual(MeasureFormat.text(0.31034, of: "betweenness", .bokmål), "0,310")
    XCTAssertEqual(MeasureFormat.text(3.111, of: "mean-degree", .english), "3.1")
    XCTAssertEqual(MeasureFormat.text(nil, of: "betweenness", .english), "–")
  }

  func testAMeasureNobodyKnowsHasThreeDecimals() {
    XCTAssertEqual(MeasureFormat.text(0.5, of: "new", .english), "0.500")
  }
}
