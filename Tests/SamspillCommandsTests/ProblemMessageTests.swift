import Foundation
import TestSupport
import XCTest

/// Every problem a study can have, provoked: where it is, what it is and what to do about it.
///
/// Warnings are told while the study is read; errors keep it from being read.
final class ProblemMessageTests: XCTestCase {
  private let organisations = "id,name\nBODO,Bodø\nRANA,Rana\n"
  private let ties = "from,to,intensity\nBODO,RANA,3\n"

  func testFilesThatAreNotThereOrEmpty() throws {
    try assert(
      ["organisations.csv": organisations],
      "DIR: error: The study has neither collaborations nor participations. Add "
        + "collaborations.csv (relasjoner.csv) or participations.csv (deltakelse.csv).")
    try assert(
      [:],
      "DIR: error: The folder holds no study. It needs collaborations.csv "
        + "(relasjoner.csv) or participations.csv (deltakelse.csv).")
    try assert(
      ["study.yaml": "tables:\n  collaborations:\n    file: gone.csv\n"],
      "gone.csv: error: The file can't be read. Is it there, and are you allowed?")
    try assert(
      ["collaborations.csv": ties, "relasjoner.csv": ties],
      "relasjoner.csv: error: The table is there twice, as relasjoner.csv and "
        + "collaborations.csv. Keep one.")
    try assert(
      ["collaborations.csv": ""],
      "collaborations.csv: error: The file is empty. Its first line should name the columns.")
  }

  func testASlipInTheDescription() throws {
    try assert(
      ["collaborations.csv": ties, "study.yaml": "id: [a\n"],
      "study.yaml:2:1: error: The description can't be read as YAML here (did not find "
        + "expected ',' or ']'). Indent with spaces, and put quotes around text with a colon.")
    try assert(
      ["collaborations.csv": ties, "study.yaml": "id: a\nid: b\n"],
      "study.yaml:2:1: error: The key is given twice.")
    try assert(
      ["collaborations.csv": ties, "study.yaml": "id: &x a\n"],
      "study.yaml:1:5: error: Anchors and aliases (& and *) are not read. Write the text out.")
    try assert(
      ["collaborations.csv": ties, "study.yaml": "id: a\n---\nid: b\n"],
      "study.yaml:3:1: error: The description has more than one document (---).")
    try assert(
      ["collaborations.csv": ties, "study.yaml": "id: [[[[[[[[[[[[[]]]]]]]]]]]]]\n"],
      "study.yaml:1:16: error: The description has too many levels.")
    try assert(
      ["collaborations.csv": ties, "study.yaml": "titel: Nordland\n"],
      "study.yaml:1:1: error: The key “titel” is unknown. Did you mean “title”?")
    try assert(
      ["collaborations.csv": ties, "study.yaml": "snapshots: 2013\n"],
      "study.yaml:1:12: error: Something else is expected here (list).")
  }

  func testATableThatIsNotOne() throws {
    try assert(
      ["collaborations.csv": "from,to\n\"A,B\n"],
      "collaborations.csv:2: error: The line has 1 fields, but the header has 2.",
      "collaborations.csv:2:1: error: The quote opened here is never closed.")
    try assert(
      ["collaborations.csv": "from,to\n\"A\"x,B\n"],
      "collaborations.csv:2:4: error: There is text after the closing quote.")
    try assert(
      ["collaborations.csv": "from,too\nA,B\n"],
      "collaborations.csv:1: error: The column to/target/til is missing. Did you mean “too”?",
      "collaborations.csv:1:6: warning: The column “too” is unknown. It is kept, but not "
        + "used. Did you mean “to”?")
    try assert(
      ["collaborations.csv": "from,to,til\nA,B,C\n"],
      "collaborations.csv:1:9: error: The column “til” stands twice, or two columns mean "
        + "the same (to).")
    try assert(
      ["collaborations.csv": "from,to,intensty\nA,B,3\n"],
      "collaborations.csv:1:9: warning: The column “intensty” is unknown. It is kept, but "
        + "not used. Did you mean “intensity”?")
    try assert(
      [
        "collaborations.csv": "one,other,sum,year\nA,B,1,2\n",
        "study.yaml": "tables:\n  collaborations:\n    columns: {from: one, to: other}\n",
      ],
      "collaborations.csv:1: warning: These columns are not read: sum, year.")
    try assert(
      ["collaborations.csv": "from,to,note\nA,B\n"],
      "collaborations.csv:2: error: The line has 2 fields, but the header has 3.")
  }

  func testAFieldThatIsNotWhatItShouldBe() throws {
    try assert(
      ["collaborations.csv": "from,to\nA,\n"],
      "collaborations.csv:2:3: error: to is missing.")
    try assert(
      ["collaborations.csv": "from,to,status\nA,B,planed\n"],
      "collaborations.csv:2:5: error: “planed” is not a value of status. Did you mean “planned”?")
    try assert(
      ["collaborations.csv": "from,to,intensity\nA,B,tre\n"],
      "collaborations.csv:2:5: error: “tre” in intensity is not a number.")
    try assert(
      ["collaborations.csv": "from,to,contact_points\nA,B,2.5\n"],
      "collaborations.csv:2:5: error: “2.5” in contact_points is not a whole number.")
    try assert(
      ["collaborations.csv": "from,to,valid_from\nA,B,1.10.2013\n"],
      "collaborations.csv:1:9: warning: All ties are counted, those that have ended too. Give "
        + "--dates to see them at a date, or write each snapshot in the column snapshot.",
      "collaborations.csv:2:5: error: “1.10.2013” in valid_from is not a date. Write "
        + "2013, 2013-10 or 2013-10-01.")
    try assert(
      ["collaborations.csv": "from,to,note\nA,B,01017012345\n"],
      "collaborations.csv:2:5: warning: The column “note” seems to hold national identity "
        + "numbers (eleven digits). A study must not hold personal data. The value is not read.")
    try assert(
      ["collaborations.csv": "from,to,contact_points\nA,B,-1\n"],
      "collaborations.csv:2:5: error: -1 in contact_points is below zero.")
  }

  func testANameThatIsNotKnownOrTakenTwice() throws {
    try assert(
      ["collaborations.csv": ties, "organisations.csv": organisations + "BODO,Bodø kommune\n"],
      "organisations.csv:4:1: error: “BODO” is used more than once. Each id must be unique.")
    try assert(
      [
        "collaborations.csv": "from,to,intensity\nBODA,RANA,3\n",
        "organisations.csv": organisations,
      ],
      "collaborations.csv:2:1: error: The organisation “BODA” is not in the table of "
        + "organisations. Did you mean “BODO”?")
    try assert(
      [
        "collaborations.csv": "snapshot,from,to\n2015,A,B\n",
        "study.yaml": "snapshots:\n  - id: 2013\n  - id: 2014\n",
      ],
      "collaborations.csv:2:1: error: The snapshot “2015” is not in the description. Did "
        + "you mean “2013”?")
    try assert(
      [
        "participations.csv": "project,organisation\nP2,A\n",
        "projects.csv": "id,name\nP1,Forprosjekt\n",
      ],
      "participations.csv:2:1: error: The project “P2” is not in the table of projects. "
        + "Did you mean “P1”?")
    try assert(
      ["collaborations.csv": "from,to,funding\nA,B,rf\n", "funding.csv": "id,name\nrff,Fondet\n"],
      "collaborations.csv:2:5: error: The funding “rf” is not in the table of funding. "
        + "Did you mean “rff”?")
    try assert(
      [
        "collaborations.csv": ties,
        "organisations.csv": "id,name,kind\nBODO,Bodø,komune\nRANA,Rana,kommune\n",
      ],
      "organisations.csv:2:11: error: The kind “komune” is unknown. Did you mean “kommune”?")
    try assert(
      [
        "collaborations.csv": ties,
        "organisations.csv": "id,name,sector\nBODO,Bodø,KOM\nRANA,Rana,KOMM\n",
      ],
      "organisations.csv:2:11: error: The sector “KOM” is unknown. Did you mean “KOMM”?")
  }

  func testCollaborationsThatCannotBe() throws {
    try assert(
      ["collaborations.csv": "from,to,intensity\nA,B,3\nB,C,\n"],
      "collaborations.csv:3:5: warning: The intensity is missing. The tie is taken as a "
        + "known contact (1).")
    try assert(
      ["collaborations.csv": "from,to,intensity\nA,B,9\n"],
      "collaborations.csv:2:5: error: 9 in intensity is outside the scale 0–5.")
    try assert(
      ["collaborations.csv": "from,to,weight\nA,B,-1\n"],
      "collaborations.csv:2:5: error: -1 in weight is not a weight. Weights are positive "
        + "numbers.")
    try assert(
      ["collaborations.csv": "from,to,intensity,reported_from\nA,B,2,4\n"],
      "collaborations.csv:2:5: warning: The intensity is 2, but the reports give 4 by "
        + "the rule max. 4 is used.")
    try assert(
      ["collaborations.csv": "from,to\nA,A\n"],
      "collaborations.csv:2:3: warning: A works with itself. The tie does not count.")
    try assert(
      [
        "collaborations.csv": "snapshot,from,to\n2013,BODO,RANA\n2014,BODO,RANA\n",
        "organisations.csv": "id,name,snapshots\nBODO,Bodø,\nRANA,Rana,2014\n",
      ],
      "collaborations.csv:2:11: error: Rana is not in frame in snapshot 2013. Mend the "
        + "organisation's snapshots, or take out the row.")
    try assert(
      ["collaborations.csv": "from,to,form\nA,B,local|global\n"],
      "collaborations.csv:2:5: error: “global” and “local” exclude each other.")
    try assert(
      ["collaborations.csv": "snapshot,from,to,valid_from,valid_to\ns1,A,B,2014,2013\n"],
      "collaborations.csv:2:13: error: The end (2013) is before the beginning (2014).")
  }

  func testOrganisationsThatCannotBe() throws {
    try assert(
      [
        "collaborations.csv": ties,
        "organisations.csv": "id,name,orgnr\nBODO,Bodø,123456789\nRANA,Rana,\n",
      ],
      "organisations.csv:2:11: error: “123456789” is not an organisation number (nine "
        + "digits, the last a check digit).")
    try assert(
      [
        "collaborations.csv": ties,
        "organisations.csv": "id,name,municipality\nBODO,Bodø,804\nRANA,Rana,1833\n",
      ],
      "organisations.csv:2:11: error: “804” is not a municipality number (four digits, "
        + "with its leading zero).")
    try assert(
      [
        "collaborations.csv": ties,
        "organisations.csv": "id,name,parent\nBODO,Bodø,RANA\nRANA,Rana,BODO\n",
      ],
      "organisations.csv:2:11: error: Bodø is part of itself, via others.",
      "organisations.csv:3:11: error: Rana is part of itself, via others.")
  }

  func testResponsesLineageAndTargetsThatCannotBe() throws {
    try assert(
      [
        "collaborations.csv": "snapshot,from,to\n2013,A,B\n",
        "responses.csv": "snapshot,organisation,status\n2013,A,svart\n2013,A,ikke_svart\n",
      ],
      "responses.csv:3:6: error: A has two responses in snapshot 2013.")
    try assert(
      ["collaborations.csv": ties, "lineage.csv": "date,type,from,to\n2020,rename,BODO,\n"],
      "lineage.csv:2:6: error: An event of type rename must say both from whom and to whom.")
    try assert(
      [
        "collaborations.csv": ties,
        "lineage.csv": "date,type,from,to\n2020,rename,BODO,RANA\n2021,rename,RANA,BODO\n",
      ],
      "lineage.csv:3:18: error: BODO becomes RANA, which already became BODO.")
    try assert(
      [
        "collaborations.csv": ties,
        "lineage.csv": "date,type,from,to,share\n2020,split,BODO,RANA,1.5\n",
      ],
      "lineage.csv:2:22: error: The share 1.5 is not between 0 and 1.")
    try assert(
      [
        "collaborations.csv": ties,
        "targets.csv": "rule,from,to,intensity\nR1,BODO,sector:NAV,2\n",
      ],
      "targets.csv:2:9: warning: No organisation fits “NAV”, so the rule requires nothing here.")
  }

  func testAPathThatDoesNotExist() {
    let result = samspill("check", "/no/such/study")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(
      lines(result.errors)[0],
      "/no/such/study: error: There is no such file or folder. Look for a slip in the path.")
  }

  func testAFileInAnotherEncoding() throws {
    let study = try makeStudy([:])
    func text(_ byte: UInt8) -> Data {
      Data("from,to\n".utf8) + Data([0x42, 0x6F, 0x64, byte, 0x2C, 0x41, 0x0A])
    }
    try study.write(text(0xF8), to: "collaborations.csv")
    XCTAssertEqual(samspill("check", study.path).status, 0, "Windows-1252")
    try study.write(text(0x81), to: "collaborations.csv")
    XCTAssertEqual(
      lines(samspill("check", study.path).errors)[0],
      "collaborations.csv:2: error: The encoding is not known. Save the file again as “CSV UTF-8”, "
        + "or give --encoding.")
  }

  func testThousandsOfSlipsAreAllTold() throws {
    let rows = (0..<3000).map { "A\($0),B,9\n" }.joined()
    let study = try makeStudy(["collaborations.csv": "from,to,intensity\n" + rows])
    let result = samspill("check", study.path)
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(lines(result.errors).last?.hasPrefix("3000 errors.") ?? false)
  }

  /// Fails unless `check` tells just these lines in English, and as many in Norwegian, without holes.
  private func assert(
    _ files: [String: String], _ expected: String..., file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    let study = try makeStudy(files)
    let result = samspill("check", study.path)
    let told = lines(result.errors.replacingOccurrences(of: study.path, with: "DIR"))
    let problems = told.filter { $0.contains(": error: ") || $0.contains(": warning: ") }
    XCTAssertEqual(problems, expected, file: file, line: line)
    let isBroken = problems.contains { $0.contains(": error: ") }
    XCTAssertEqual(result.status, isBroken ? 1 : 0, file: file, line: line)
    if isBroken { XCTAssertEqual(result.output, "", file: file, line: line) }
    let bokmål = samspill("check", study.path, in: norwegian).errors
    let other = samspill("check", study.path, in: nynorsk).errors
    XCTAssertEqual(lines(bokmål).count, told.count, file: file, line: line)
    XCTAssertEqual(lines(other).count, told.count, file: file, line: line)
    for text in [result.errors, bokmål, other] {
      XCTAssertFalse(text.contains("{") || text.contains("}"), text, file: file, line: line)
    }
    XCTAssertEqual(Set([result.errors, bokmål, other]).count, 3, file: file, line: line)
  }
}
