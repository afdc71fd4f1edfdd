import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// A list of ties with a column for each year.
final class YearColumnsTests: XCTestCase {
  private func read(_ text: String) throws -> StudyReading {
    try StudyFolder.with(["kart.csv": text]) { try StudyReader.read($0.path + "/kart.csv") }
  }

  private func ties(_ study: Study) -> [String] {
    study.snapshots.flatMap { snapshot in
      study.view(at: snapshot).collaborations.map { pair in
        snapshot.id + " "
          + [pair.first, pair.second].map { study.organisation($0)?.name ?? $0 }.sorted()
          .joined(separator: "–") + " \(Problem.plain(pair.intensity))"
      }
    }
  }

  func testMarksUnderYearsAreSnapshots() throws {
    for headings in [
      "2019;2021", "År 2019;År 2021", "Måling 2019;Måling 2021", "Samarbeid 2019;Samarbeid 2021",
    ] {
      let reading = try read("Fra;Til;\(headings)\nBodø;Rana;x;x\nRana;NLSH;;x\nBodø;NLSH;ja;nei\n")
      XCTAssertEqual(
        ties(reading.study),
        ["2019 Bodø–NLSH 1", "2019 Bodø–Rana 1", "2021 Bodø–Rana 1", "2021 NLSH–Rana 1"], headings)
      XCTAssertEqual(reading.warnings, [], headings)
      let columns = try XCTUnwrap(reading.understanding?.sheets.first?.columns)
      XCTAssertEqual(columns.map(\.meaning), ["from", "to", "snapshot", "snapshot"], headings)
    }
  }

  func testGradesUnderYearsAreHowCloseTheTiesAre() throws {
    let reading = try read(
      "Organisasjon;Samarbeidspartner;Hvor tett 2019;Hvor tett 2021;Merknad\n"
        + "Bodø;Rana;3;4;a\nRana;NLSH;–;2;\n")
    XCTAssertEqual(
      ties(reading.study), ["2019 Bodø–Rana 3", "2021 Bodø–Rana 4", "2021 NLSH–Rana 2"])
    XCTAssertEqual(reading.warnings, [])
  }

  func testARowWithoutAnyYearIsTold() throws {
    let reading = try read("Fra;Til;2019;2021\nBodø;Rana;x;\nRana;NLSH;;\n")
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:3:? in-no-year"])
    XCTAssertEqual(ties(reading.study), ["2019 Bodø–Rana 1"])
  }

  /// One year says nothing of others; words under years are something else; and a column of snapshots counts.
  func testWhatIsNoColumnOfAYearIsKept() throws {
    for text in [
      "Fra;Til;2019\nBodø;Rana;x\n", "Fra;Til;2019;2021\nBodø;Rana;møter;avtale\n",
      "Fra;Til;År;2019;2021\nBodø;Rana;2020;x;x\n",
    ] {
      XCTAssertEqual(try read(text).study.collaborations.count, 1, text)
    }
  }
}
