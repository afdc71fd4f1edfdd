import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// A list of ties with a column for each year.
final class YearColumnsTests: XCTestCase {
  private func dated(_ study: Study) -> [String] {
    study.snapshots.flatMap { snapshot in ties(study, at: snapshot).map { snapshot.id + " " + $0 } }
  }

  func testMarksUnderYearsAreSnapshots() throws {
    for headings in [
      "2019;2021", "År 2019;År 2021", "Måling 2019;Måling 2021", "Samarbeid 2019;Samarbeid 2021",
    ] {
      let reading = try readSheet(
        "Fra;Til;\(headings)\nBodø;Rana;x;x\nRana;NLSH;;x\nBodø;NLSH;ja;nei\n")
      XCTAssertEqual(
        dated(reading.study),
        ["2019 Bodø–NLSH 1", "2019 Bodø–Rana 1", "2021 Bodø–Rana 1", "2021 NLSH–Rana 1"], headings)
      XCTAssertEqual(reading.warnings, [], headings)
      let columns = try XCTUnwrap(reading.understanding?.sheets.first?.columns)
      XCTAssertEqual(columns.map(\.meaning), ["from", "to", "snapshot", "snapshot"], headings)
    }
  }

  func testGradesUnderYearsAreHowCloseTheTiesAre() throws {
    let reading = try readSheet(
      "Organisasjon;Samarbeidspartner;Hvor tett 2019;Hvor tett 2021;Merknad\n"
        + "Bodø;Rana;3;4;a\nRana;NLSH;–;2;\n")
    XCTAssertEqual(
      dated(reading.study), ["2019 Bodø–Rana 3", "2021 Bodø–Rana 4", "2021 NLSH–Rana 2"])
    XCTAssertEqual(reading.warnings, [])
  }

  func testARowWithoutAnyYearIsTold() throws {
    let reading = try readSheet("Fra;Til;2019;2021\nBodø;Rana;x;\nRana;NLSH;;\n")
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:3:? in-no-year"])
    XCTAssertEqual(dated(reading.study), ["2019 Bodø–Rana 1"])
  }

  /// One year says nothing of others; words under years are something else; and a column of snapshots counts.
  func testWhatIsNoColumnOfAYearIsKept() throws {
    for text in [
      "Fra;Til;2019\nBodø;Rana;x\n", "Fra;Til;2019;2021\nBodø;Rana;møter;avtale\n",
      "Fra;Til;År;2019;2021\nBodø;Rana;2020;x;x\n",
    ] {
      XCTAssertEqual(try readSheet(text).study.collaborations.count, 1, text)
    }
  }
}
