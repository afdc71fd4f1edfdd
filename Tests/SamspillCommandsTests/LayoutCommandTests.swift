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
