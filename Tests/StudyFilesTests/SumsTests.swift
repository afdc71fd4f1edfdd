import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// Rows and columns of sums are no organisations, and are told of.
final class SumsTests: XCTestCase {
  func testSumsOfAMatrixAreNobody() throws {
    for sum in [
      "Sum", "Totalt", "I alt:", "Totalt antall", "Sum 2024", "Gjennomsnitt", "Total",
      "Grand Total",
      "Antall svar", "Totalt (N=4)", "Sum inn", "Maks", "Snittscore",
    ] {
      let reading = try readSheet(
        """
        Organisasjon;Bodø;Rana;NLSH;\(sum)
        Bodø;;3;2;5
        Rana;3;;;3
        NLSH;2;;;2
        \(sum);5;3;2;10

        """)
      XCTAssertEqual(
        reading.study.organisations.map(\.name).sorted(), ["Bodø", "NLSH", "Rana"], sum)
      XCTAssertEqual(reading.study.collaborations.count, 2, sum)
      XCTAssertEqual(
        reading.warnings.map(\.place), ["kart.csv:1:29 sum-not-read", "kart.csv:5:1 sum-not-read"],
        sum)
      XCTAssertEqual(reading.understanding?.sheets.first?.shape, .matrix, sum)
    }
  }

  func testSumsOfMarksUnderProjectsAreNobody() throws {
    let reading = try readSheet("Organisasjon;Ung;Tidlig;Sum\nBodø;x;x;2\nRana;x;;1\nSum;2;1;3\n")
    XCTAssertEqual(reading.study.organisations.map(\.name).sorted(), ["Bodø", "Rana"])
    XCTAssertEqual(reading.study.participations.count, 3)
    XCTAssertEqual(
      reading.warnings.map(\.place), ["kart.csv:1:25 sum-not-read", "kart.csv:4:1 sum-not-read"])
  }

  func testASumBelowAListIsNoRow() throws {
    let reading = try readSheet("Fra;Til;Styrke\nBodø;Rana;3\nRana;NLSH;2\nSum;;5\n")
    XCTAssertEqual(reading.study.collaborations.count, 2)
    XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:4:1 sum-not-read"])
  }

  func testErrorsDashesAndBlanksAreNothingElse() throws {
    for cells in ["2,5;#DIV/0!;1,5", "5;–;3", ";;", "3 stk;2 stk;40 %"] {
      let reading = try readSheet(
        "Organisasjon;Bodø;Rana;NLSH\nBodø;;3;2\nRana;3;;1\nNLSH;2;1;\nGjennomsnitt;\(cells)\n")
      XCTAssertEqual(
        reading.study.organisations.map(\.name).sorted(), ["Bodø", "NLSH", "Rana"], cells)
      XCTAssertEqual(reading.warnings.map(\.place), ["kart.csv:5:1 sum-not-read"], cells)
    }
  }

  /// Somebody may be called so.
  func testANameThatOnlyBeginsSoIsAName() throws {
    let reading = try readSheet("Fra;Til\nSum AS;Rana\nTotal Helse;Sum AS\nSum;Rana\n")
    XCTAssertEqual(
      reading.study.organisations.map(\.name).sorted(), ["Rana", "Sum", "Sum AS", "Total Helse"])
    XCTAssertEqual(reading.warnings, [])
  }
}
