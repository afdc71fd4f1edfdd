import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// A tie that ends before it begins is told of as that, with its cell, whatever the dates it is seen at.
final class ReversedDatesTests: XCTestCase {
  private var options: ReadingOptions {
    var options = ReadingOptions()
    options.dates = [PartialDate("2014")].compactMap { $0 }
    return options
  }

  /// The second row ends before it begins; the third is over in 2014.
  func testARowOfOnesOwnFileIsLeftOutAndSaysWhy() throws {
    let text =
      "fra;til;gyldig fra;gyldig til\nA;B;2013;2015\nA;C;2015;2013\nB;C;2010;2011\n"
    let reading = try StudyFolder.with(["kart.csv": text]) {
      try StudyReader.read($0.path + "/kart.csv", options: options)
    }
    XCTAssertEqual(reading.warnings.map(\.code), [.datesReversed, .outsideDates])
    let found = try XCTUnwrap(reading.warnings.first)
    XCTAssertEqual([found.line, found.column], [3, 10])
    XCTAssertEqual([found.values["value"], found.values["other"]], ["2013", "2015"])
    XCTAssertEqual(found.consequence, .rowLeftOut)
  }

  func testAStudyFolderIsRefused() throws {
    let text = "from,to,valid_from,valid_to\nA,B,2013,2015\nA,C,2015,2013\n"
    XCTAssertThrowsError(
      try StudyFolder.with(["collaborations.csv": text]) {
        try StudyReader.read($0.path, options: options)
      }
    ) {
      XCTAssertEqual(
        ($0 as? StudyProblems)?.problems.map(\.place), ["collaborations.csv:3:10 dates-reversed"])
    }
  }

  /// Maps use it; a column of nothing known is told of.
  func testAColumnThatNamesMunicipalitiesIsKnownInAStudyFolder() throws {
    let reading = try StudyFolder.with([
      "organisasjoner.csv": "id;navn;Kommune;farge\nA;Alfa;Bodø;blå\nB;Beta;Rana;rød\n",
      "relasjoner.csv": "fra;til\nA;B\n",
    ]) { try StudyReader.read($0.path) }
    XCTAssertEqual(reading.warnings.map { $0.values["value"] }, ["farge"])
    XCTAssertEqual(reading.study.organisations.map(\.municipalityNames), [["Bodø"], ["Rana"]])
  }
}
