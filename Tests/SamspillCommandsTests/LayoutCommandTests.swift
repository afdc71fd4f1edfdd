import Foundation
import SamspillCommands
import TestSupport
import XCTest

/// `samspill layout`: places written, edited by hand, and used again.
final class LayoutCommandTests: XCTestCase {
  private static let tables = [
    "organisations.csv": "id,name,kind\nA,Alfa,kommune\nB,Beta,hf\nC,Gamma,nav_kontor\n",
    "collaborations.csv": "from,to\nA,B\nB,C\n",
  ]

  private func rows(_ study: Place, _ name: String = "positions.csv") throws -> [String: [String]] {
    let rows = lines(try study.text(name)).dropFirst().map { $0.components(separatedBy: ",") }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Array($0.dropFirst())) })
  }

  func testEverybodyGetsAPlaceAndItIsSaidHowMany() throws {
    let study = try makeStudy(Self.tables)
    let result = samspill("layout", study.path)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(result.output.hasSuffix("0 places are as before, 3 are new.\n"), result.output)
    XCTAssertEqual(try rows(study).keys.sorted(), ["A", "B", "C"])
    XCTAssertEqual(
      try FileManager.default.contentsOfDirectory(atPath: study.path).sorted(),
      ["collaborations.csv", "organisations.csv", "positions.csv"], "nothing lies about")
  }

  func testAFolderInBokmålGetsATableInBokmål() throws {
    let study = try makeStudy([
      "organisasjoner.csv": "id;navn\nA;Alfa\nB;Beta\n", "relasjoner.csv": "fra;til\nA;B\n",
    ])
    XCTAssertEqual(samspill("layout", study.path).status, 0)
    XCTAssertTrue(try study.text("posisjoner.csv").contains(";"))
    XCTAssertFalse(FileManager.default.fileExists(atPath: study.path + "/positions.csv"))
  }

  func testWhatSomebodyEditedStaysAndANewcomerIsAdded() throws {
    let study = try makeStudy(Self.tables)
    XCTAssertEqual(samspill("layout", study.path).status, 0)
    var edited = try rows(study)
    edited["A"] = ["40", "90"]
    try study.write(
      Data(
        ("id,x_mm,y_mm\n"
          + edited.sorted { $0.key < $1.key }
          .map { "\($0.key),\($0.value[0]),\($0.value[1])\n" }.joined()).utf8), to: "positions.csv")
    let before = try study.text("positions.csv")
    XCTAssertTrue(
      samspill("layout", study.path).output.contains("3 places are as before, 0 are new"))
    XCTAssertEqual(try study.text("positions.csv"), before, "nobody is moved")
    try study.write(
      Data((Self.tables["organisations.csv"]! + "D,Delta,kommune\n").utf8), to: "organisations.csv")
    try study.write(
      Data((Self.tables["collaborations.csv"]! + "A,D\n").utf8), to: "collaborations.csv")
    XCTAssertTrue(
      samspill("layout", study.path).output.contains("3 places are as before, 1 are new"))
    let after = try rows(study)
    for id in ["A", "B", "C"] { XCTAssertEqual(after[id]?.prefix(2), edited[id]?.prefix(2), id) }
    XCTAssertNotNil(after["D"])
  }

  private static let placed = [
    "organisations.csv":
      "id,name,latitude,longitude\nA,Alfa,67.28,14.4\nB,Beta,66.3,14.1\nC,Gamma,,\n",
    "collaborations.csv": "from,to\nA,B\nB,C\n",
  ]

  func testAMapIsKeptWithWhereItLiesAndNewcomersMoveNobody() throws {
    let study = try makeStudy(Self.placed)
    let first = samspill("layout", study.path, "--layout", "map")
    XCTAssertEqual(first.status, 0, first.errors)
    XCTAssertTrue(first.output.hasSuffix("0 places are as before, 3 are new.\n"), first.output)
    let before = lines(try study.text("map-positions.csv"))
    XCTAssertTrue(before[0].hasPrefix("id,x_mm,y_mm,latitude,longitude,km_per_mm,height_mm"))
    XCTAssertEqual(before.filter { $0.hasPrefix(",") }.count, 1, "where the map lies")
    try study.write(
      Data((Self.placed["organisations.csv"]! + "D,Delta,58.1,8\nE,Eta,67,15\n").utf8),
      to: "organisations.csv")
    try study.write(
      Data((Self.placed["collaborations.csv"]! + "A,D\nA,E\n").utf8), to: "collaborations.csv")
    let second = samspill("layout", study.path, "--layout", "map")
    XCTAssertTrue(second.output.contains("3 places are as before, 2 are new"), second.output)
    XCTAssertTrue(second.errors.contains("Outside the map that is kept"), second.errors)
    XCTAssertTrue(second.errors.contains("below it: Delta."), second.errors)
    let after = lines(try study.text("map-positions.csv"))
    for row in before { XCTAssertTrue(after.contains(row), row) }
    let again = samspill("layout", study.path, "--layout", "map", "--again")
    XCTAssertEqual(again.status, 0, again.errors)
    XCTAssertEqual(again.errors, "", "the new map reaches everybody")
  }

  func testAMapThatCannotBeIsToldWithItsLineAndColumn() throws {
    let heading = "id,x_mm,y_mm,latitude,longitude,km_per_mm,height_mm\n"
    for (rows, place) in [
      ("A,10,10,,,,\n", "map-positions.csv:2"),
      (",85,70,67,14,2,140\n,85,70,67,14,2,140\n", "map-positions.csv:3"),
      (",85,70,67,14,-2,140\n", "map-positions.csv:2:14"),
      (",85,70,67,14,2,1e9\n", "map-positions.csv:2:16"),
      (",85,70,167,14,2,140\n", "map-positions.csv:2:8"),
      (",85,70,,14,2,140\n", "map-positions.csv:2:8"),
      (",85,x,67,14,2,140\n", "map-positions.csv:2:5"),
      (",85,70,67,14,2,140\nA,999,10,,,,\n", "map-positions.csv:3:3"),
      (",85,70,67,14,2,140\nZ,9,10,,,,\n", "map-positions.csv:3:1"),
      (",85,70,67,14,2,140\nA,9,10,,,,\nA,9,10,,,,\n", "map-positions.csv:4"),
    ] {
      let study = try makeStudy(
        Self.placed.merging(["map-positions.csv": heading + rows]) { $1 })
      let result = samspill("figure", study.path, "--layout", "map", "-o", study.file("a.svg"))
      XCTAssertEqual(result.status, 1, rows)
      XCTAssertTrue(result.errors.contains(place + ":"), "\(rows): \(result.errors)")
      XCTAssertFalse(FileManager.default.fileExists(atPath: study.file("a.svg")))
    }
  }

  func testAMapOfNobodyIsRefusedWithWhatToFillIn() throws {
    let study = try makeStudy(Self.tables)
    let result = samspill("layout", study.path, "--layout", "map", "--lang", "nb")
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(result.errors.contains("breddegrad og lengdegrad"), result.errors)
    XCTAssertFalse(FileManager.default.fileExists(atPath: study.path + "/kartplasser.csv"))
    XCTAssertFalse(FileManager.default.fileExists(atPath: study.path + "/map-positions.csv"))
  }

  func testOfASheetNothingIsWritten() throws {
    let study = try makeStudy(["who.csv": "from,to\nA,B\n"])
    let result = samspill("layout", study.path + "/who.csv")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: study.path), ["who.csv"])
  }

  func testWhatCannotBeWrittenChangesNothing() throws {
    let study = try makeStudy(Self.tables)
    try FileManager.default.createDirectory(
      atPath: study.path + "/posisjoner.csv", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: study.path + "/positions.csv", withIntermediateDirectories: true)
    let result = samspill("layout", study.path)
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(
      try FileManager.default.contentsOfDirectory(atPath: study.path).sorted(),
      ["collaborations.csv", "organisations.csv", "posisjoner.csv", "positions.csv"])
  }
}
