import Foundation
import TestSupport
import XCTest

/// `samspill report`: all files or none, the same on every run, and nothing else touched.
final class ReportCommandTests: XCTestCase {
  private let slips: [String: String] = [
    "organisations.csv": "id,name\nBODO,Bodø\nRANA,Rana\n",
    "collaborations.csv":
      "from,to,intensity,phases\nBODA,RANA,3,\nBODO,RANA,9,\nBODO,RANA,3,drift\n",
  ]

  func testItWritesTheFilesAndTellsTheHeadlines() throws {
    let place = try makeOutputPlace()
    let result = samspill("report", bundled("nordland"), "--output", place.path)
    XCTAssertEqual(result.status, 0)
    XCTAssertEqual(result.errors, "")
    XCTAssertEqual(
      try place.contents().keys.sorted(), (reportFiles + reportFilesOfNordland).sorted())
    let told = lines(result.output)
    XCTAssertEqual(
      told[1],
      "1. Mangler: 13 av 33 relasjoner i målbildet mangler og 4 er delvis på plass; fire av fem "
        + "kommuner har ingen relasjon til Nordland fylkeskommune.")
    XCTAssertEqual(
      told[2],
      "2. Sårbart: NAV Indre Salten er eneste forbindelse til Hamarøy. Hamarøy har ikke svart, så "
        + "funnet er usikkert.")
    XCTAssertTrue(told.contains { $0.hasPrefix("Illustrativt eksempel.") })
    XCTAssertEqual(told.last, "Rapporten: \(place.path)/index.html")
  }

  func testTwiceGivesTheSameBytesInEveryFile() throws {
    for study in ["nordland", "southern-women"] {
      let places = [try makeOutputPlace(), try makeOutputPlace()]
      for place in places {
        XCTAssertEqual(samspill("report", bundled(study), "-o", place.path).status, 0)
      }
      let (first, second) = (try places[0].contents(), try places[1].contents())
      XCTAssertEqual(first.keys.sorted(), second.keys.sorted())
      for (name, bytes) in first { XCTAssertTrue(second[name] == bytes, "\(study): \(name)") }
    }
  }

  func testNothingInTheStudysFolderIsTouched() throws {
    let study = try copy(of: "nordland")
    let before = try study.contents()
    let place = try makeOutputPlace()
    XCTAssertEqual(samspill("report", study.path, "-o", place.path).status, 0)
    XCTAssertTrue(try study.contents() == before)
  }

  /// A report's `organisations.csv` must not take the place of the study's own.
  func testAReportNeverOverwritesTheTablesOfItsStudy() throws {
    let study = try copy(of: "southern-women")
    let before = try study.contents()
    _ = samspill("report", study.path, "-o", study.path)
    let after = try study.contents()
    for (name, bytes) in before { XCTAssertTrue(after[name] == bytes, name) }
    XCTAssertEqual(samspill("check", study.path).status, 0)
  }

  func testFilesOfOtherNamesInTheOutputFolderAreLeftAlone() throws {
    let place = try makeOutputPlace()
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let mine = place.url.appendingPathComponent("notes.txt")
    try Data("mine".utf8).write(to: mine)
    try Data("old".utf8).write(to: place.url.appendingPathComponent("index.html"))
    XCTAssertEqual(samspill("report", bundled("krackhardt-kite"), "-o", place.path).status, 0)
    XCTAssertEqual(try Data(contentsOf: mine), Data("mine".utf8))
    XCTAssertTrue(try place.text("index.html").hasPrefix("<!DOCTYPE html>"))
    XCTAssertEqual(
      try place.contents().keys.sorted(),
      (reportFiles + reportFilesOfTies + ["notes.txt"]).sorted())
  }

  func testABrokenStudyIsToldInFullAndChangesNothing() throws {
    let place = try makeOutputPlace()
    XCTAssertEqual(samspill("report", bundled("krackhardt-kite"), "-o", place.path).status, 0)
    let before = try place.contents()
    let study = try makeStudy(slips)
    let result = samspill("report", study.path, "-o", place.path)
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(result.output, "")
    let told = lines(result.errors)
    XCTAssertEqual(
      told[0],
      "collaborations.csv:2:1: error: The organisation “BODA” is not in the table of "
        + "organisations. Did you mean “BODO”?")
    XCTAssertEqual(
      told[1], "collaborations.csv:3:11: error: 9 in intensity is outside the scale 0–5.")
    XCTAssertTrue(
      told[2].hasPrefix("collaborations.csv:4:13: error: “drift” is not a value of phases."),
      told[2])
    XCTAssertEqual(told.last, "3 errors. Nothing was written.")
    XCTAssertTrue(try place.contents() == before)
  }

  func testABrokenStudyMakesNoFolder() throws {
    let place = try makeOutputPlace()
    let study = try makeStudy(slips)
    XCTAssertEqual(samspill("report", study.path, "-o", place.path).status, 1)
    XCTAssertEqual(try place.names(), [])
  }

  func testAFileInPlaceOfTheFolderIsAnErrorAndStaysAsItIs() throws {
    let place = try makeOutputPlace()
    try Data("mine".utf8).write(to: place.url)
    for path in [place.path, place.path + "/inside"] {
      let result = samspill("report", bundled("krackhardt-kite"), "-o", path)
      XCTAssertEqual(result.status, 1)
      XCTAssertEqual(result.output, "")
      XCTAssertEqual(result.errors, "Cannot write “\(path)”. Nothing was changed.\n")
      XCTAssertEqual(try Data(contentsOf: place.url), Data("mine".utf8))
      XCTAssertEqual(try place.names(), ["report"])
    }
  }

  func testAFolderInPlaceOfOneFileLeavesAllTheOthersAsTheyWere() throws {
    let place = try makeOutputPlace()
    let taken = place.url.appendingPathComponent("key-figures.csv")
    try FileManager.default.createDirectory(at: taken, withIntermediateDirectories: true)
    try Data("old".utf8).write(to: place.url.appendingPathComponent("alt.txt"))
    let result = samspill("report", bundled("krackhardt-kite"), "-o", place.path)
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(result.errors.hasPrefix("Cannot write “"), result.errors)
    XCTAssertEqual(try place.names(), ["report", "report/alt.txt", "report/key-figures.csv"])
    XCTAssertEqual(try place.text("alt.txt"), "old")
  }

  func testTheDateAskedForIsOnThePage() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "report", bundled("nordland"), "-o", place.path, "--date", "2025-03", "--lang", "en")
    XCTAssertEqual(result.status, 0)
    XCTAssertTrue(try place.text("index.html").contains("March 2025 · After the project"))
  }

  func testALargeStudyIsReportedAndItsFigureSaysWhatItLeavesOut() throws {
    let rows = (0..<400).map { "Org \($0),Org \(($0 * 7 + 1) % 400)\nOrg \($0),Org \($0 / 3)\n" }
    let study = try makeStudy(["large.csv": "from,to\n" + rows.joined()])
    let place = try makeOutputPlace()
    let result = samspill("report", study.path + "/large.csv", "-o", place.path)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(try place.text("caption.txt").contains("The figure shows the backbone"))
    XCTAssertTrue(try place.text("caption.txt").contains(" of 400 actors"))
    let rowsInFile = try place.text("organisations.csv").components(separatedBy: "\r\n")
    XCTAssertEqual(rowsInFile.filter { !$0.isEmpty }.count, 401)
  }

  private func copy(of name: String) throws -> Place {
    let copy = try makeStudy([:])
    for file in try FileManager.default.contentsOfDirectory(atPath: bundled(name)) {
      try FileManager.default.copyItem(
        at: URL(fileURLWithPath: bundled(name) + "/" + file),
        to: copy.url.appendingPathComponent(file))
    }
    return copy
  }
}
