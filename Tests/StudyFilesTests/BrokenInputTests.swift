import Foundation
import InnovationSystem
import TestSupport
import XCTest

@testable import StudyFiles

/// What people get wrong, and where it is said to be.
final class BrokenInputTests: XCTestCase {
  func testEverySlipOfAFolderIsReportedInOneReading() throws {
    let found = try problems([
      "study.yaml": "scale: frey\nsnapshots: [{id: s1}]\n",
      "organisasjoner.csv": "id;navn\nBODO;Bodø\nRANA;Rana\n",
      "relasjoner.csv": """
      fra;til;intensitet;faser
      BODO;RANAA;3;D
      BODO;RANA;9;definere
      RANA;BODO;3;D|implementer
      """,
    ])
    XCTAssertEqual(
      found.map(\.place),
      [
        "relasjoner.csv:2:6 unknown-organisation", "relasjoner.csv:3:11 out-of-scale",
        "relasjoner.csv:4:13 unknown-value",
      ])
    XCTAssertEqual(found.map { $0.values["suggestion"] }, ["RANA", nil, "implementere"])
    XCTAssertEqual(found[1].values["lowest"], "0")
    XCTAssertEqual(found[1].values["highest"], "5")
    XCTAssertEqual(found[2].values["field"], "faser", "as the file calls it")
    XCTAssertEqual(
      found[2].values["known"],
      "define/definere, generate/generere, choose/velge, implement/implementere, spread/spre")
  }

  func testAMissingColumnIsToldInAllItsNames() throws {
    let found = try problems(["relasjoner.csv": "\nfra;tl;intensitet\nA;B;3\n"])
    XCTAssertEqual(
      found.map(\.place),
      ["relasjoner.csv:2:? missing-column", "relasjoner.csv:2:5 unknown-column"])
    XCTAssertEqual(found[0].values["field"], "to/target/til")
    XCTAssertEqual(found[0].values["suggestion"], "tl", "the heading that may have been meant")
    XCTAssertEqual(found[1].values["suggestion"], "to")
  }

  /// An escape sequence, an override of direction, and a line break as letters have it.
  func testWhatCannotBePrintedIsTakenOutAndTold() throws {
    let reading = try read([
      "organisations.csv":
        "id,name\nB,\u{FEFF}Bo\u{1B}d\u{202E}ø\nR,Rana\u{2028}kommune\nV,«Vefsn» – æøå\n",
      "collaborations.csv": "from,to,intensity\nB,R,3\nR\u{7F},V,2\n\u{1},\u{2},\n",
    ])
    XCTAssertEqual(
      reading.study.organisations.map(\.name), ["Bodø", "Rana kommune", "«Vefsn» – æøå"])
    XCTAssertEqual(reading.study.collaborations.count, 2)
    let told = reading.warnings.filter { $0.code == .unprintableCharacters }
    XCTAssertEqual(
      told.map(\.place),
      [
        "collaborations.csv:3:1 unprintable-characters",
        "organisations.csv:2:3 unprintable-characters",
      ])
    XCTAssertEqual(
      told.map { $0.values["value"] }, ["U+0001, U+0002, U+007F", "U+001B, U+2028, U+202E, U+FEFF"])
    XCTAssertEqual(told.map { $0.values["count"] }, ["3", "2"])
  }

  func testEmptyFilesAndFoldersWithoutAStudy() throws {
    XCTAssertEqual(
      try problems(["collaborations.csv": " \n\n"]).map(\.place),
      ["collaborations.csv:?:? empty-file"])
    XCTAssertEqual(try problems([:]).map { $0.values["reason"] }, ["empty-folder"])
    XCTAssertEqual(
      try problems(["notes.txt": "x"]).map(\.code), [.noStudy, .sheetNotRead])
    XCTAssertEqual(
      try problems(["study.yaml": "id: x\n"]).map { $0.values["reason"] }, ["no-collaborations"])
    XCTAssertEqual(
      problems(at: "/no/such/folder").map { $0.values["reason"] }, ["missing"])
  }

  func testAWarningDoesNotHideThatThereIsNoStudy() throws {
    let found = try problems(["organisations.csv": "id,name,colour\nA,A,red\n"])
    XCTAssertEqual(Set(found.map(\.code)), [.noStudy, .unknownColumn])
  }

  func testEverySlipOfATableIsFoundWhereItIs() throws {
    let cases: [(String, [String])] = [
      ("from,to\nA,\"B\n", ["2:3 unclosed-quote"]),
      ("from,to\nA,\"B\"x\n", ["2:6 text-after-quote"]),
      ("from,to,fra\nA,B,C\n", ["1:9 duplicate-column"]),
      ("from,to,weight,intensity\nA,B,1,2\n", ["1:9 duplicate-column"]),
      ("from,to,colour\nA,B,red\n", ["1:9 unknown-column"]),
      ("from,to,note\nA,B\nA,B,c,d\nA,B,c,,\n", ["2:? field-count", "3:? field-count"]),
      ("from,to\n,B\nA,-\n", ["2:1 missing-value", "3:3 missing-value"]),
      ("from,to\n,\"\"\nA,B\n", []),
      ("from,to,phases\nA,B,\"D,X,Y\"\n", ["2:5 unknown-value", "2:5 unknown-value"]),
      (
        "from,to,weight\nA,B,many\nA,B,0x1\nA,B,inf\nA,C,1e1\n",
        [
          "2:5 not-a-number", "3:5 not-a-number", "4:5 not-a-number",
        ]
      ),
      ("from,to,contact_points\nA,B,1.5\n", ["2:5 not-a-whole-number"]),
      (
        "from,to,valid_from\nA,B,1.10.2013\nA,B,2013-02-30\n",
        [
          "1:9 dates-not-used", "2:5 not-a-date", "3:5 not-a-date",
        ]
      ),
      ("from,to,note\nA,B,\"x\ny\"\nA,A,\n", ["4:3 self-collaboration"]),
      ("from,note,weight,to\nA,\"x\ny\",many,\n", ["3:4 not-a-number", "3:9 missing-value"]),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(
        try problems(["collaborations.csv": text]).map(\.place),
        expected.map { "collaborations.csv:" + $0 }, text)
    }
  }

  func testSelectorsOfTargets() throws {
    let found = try problems([
      "collaborations.csv": "from,to\nA,B\n",
      "targets.csv": """
      rule,from,to,intensity
      R1,sectr:KOMM,A,1
      R2,A,service:hospitl,1
      R3,A,,1
      R4,A,B,
      ,A,B,1
      """,
    ])
    XCTAssertEqual(
      found.map(\.place),
      [
        "targets.csv:2:4 unknown-value", "targets.csv:3:6 unknown-value",
        "targets.csv:4:6 missing-value", "targets.csv:5:8 missing-value",
        "targets.csv:6:1 missing-value",
      ])
    XCTAssertEqual(found[0].values["suggestion"], "sector")
    XCTAssertEqual(found[1].values["suggestion"], "hospital")
  }

  func testOneSlipIsNotReportedTwice() throws {
    let found = try problems([
      "organisations.csv": "id,name\nA,A\n,B\n,C\n", "collaborations.csv": "from,to\nA,\n,\"-\"\n",
    ])
    XCTAssertEqual(
      found.map(\.place),
      [
        "collaborations.csv:2:3 missing-value", "collaborations.csv:3:1 missing-value",
        "collaborations.csv:3:2 missing-value", "organisations.csv:3:1 missing-value",
        "organisations.csv:4:1 missing-value",
      ])
  }

  func testATableOfSeveralSnapshotsMustNameThem() throws {
    let files = [
      "study.yaml": "snapshots: [{id: s1}, {id: s2}]\n",
      "collaborations.csv": "from,to\nA,B\nB,C\nC,D\n",
      "responses.csv": "organisation,status\nA,answered\nB,answered\n",
    ]
    XCTAssertEqual(
      try problems(files).map(\.place),
      ["collaborations.csv:1:? missing-column", "responses.csv:1:? missing-column"])
    let rows = files.merging([
      "collaborations.csv": "from,to,snapshot\nA,B,s1\nB,C,\n",
      "responses.csv": "snapshot,organisation,status\n",
    ]) { $1 }
    XCTAssertEqual(try problems(rows).map(\.place), ["collaborations.csv:3:5 missing-value"])
  }

  func testPersonalDataAreToldOnceAColumnAndKeptOut() throws {
    let text = "from,to,fnr\nA,B,01019012345\nA,C,01019012346\nA,D,010190 12345\n"
    let reading = try read(["collaborations.csv": text])
    XCTAssertEqual(reading.warnings.map(\.place), ["collaborations.csv:1:9 personal-data"])
    XCTAssertEqual(reading.warnings.map(\.consequence), [.columnLeftOut])
    XCTAssertTrue(reading.study.collaborations.allSatisfy(\.attributes.isEmpty))
    let noted = try read(["collaborations.csv": "from,to,note\nA,B,010190 12345\nA,C,fine\n"])
    XCTAssertEqual(noted.warnings.map(\.place), ["collaborations.csv:2:5 personal-data"])
    XCTAssertEqual(noted.study.collaborations.map(\.note), [nil, "fine"])
    let harmless =
      "from,to,note\nA,B,2013 2014 201\nA,C,123456789012\nA,D,0101901234\nA,E,01019 012345\n"
    XCTAssertEqual(try problems(["collaborations.csv": harmless]), [])
  }

  func testATextOfNoKnownEncodingIsRefusedWithTheLine() throws {
    let found = try StudyFolder.with(["organisations.csv": "id,name\nA,A\nB,B\n"]) { folder in
      try folder.write(
        Data("fra,til\nA,B\nBod".utf8) + [0x81] + Data(",A\n".utf8), to: "relasjoner.csv")
      return problems(at: folder.path)
    }
    XCTAssertEqual(found.map(\.place), ["relasjoner.csv:3:? unknown-encoding"])
  }

  func testATableThatIsNoFileIsUnreadable() throws {
    XCTAssertEqual(
      try problems(["collaborations.csv/x": "y"]).map(\.place),
      ["collaborations.csv:?:? unreadable-file"])
  }

  func testTheOrderOfProblemsIsTheSameEveryTime() throws {
    let files = ["collaborations.csv": "from,to,phases\nA,B,\"X,Y,Z,Q,W\"\nA,C,\"W,Q,Z\"\n"]
    let first = try problems(files).map { $0.values["value"] }
    XCTAssertEqual(first, ["X", "Y", "Z", "Q", "W", "W", "Q", "Z"])
  }

  func testTheInputIsUnchanged() throws {
    let files = [
      "study.yaml": "scale: fry\r\n", "relasjoner.csv": "\u{FEFF}fra;til\r\nA;A\r\n", "x.txt": "x",
    ]
    try StudyFolder.with(files) { folder in
      let before = try folder.contents()
      XCTAssertEqual(before.count, 3)
      XCTAssertFalse(problems(at: folder.path).isEmpty)
      XCTAssertEqual(try folder.contents(), before)
    }
  }
}
