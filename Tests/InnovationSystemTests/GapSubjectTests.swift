import InnovationSystem
import XCTest

/// What a gap concerns, and the stable id that is written from it.
final class GapSubjectTests: XCTestCase {
  private let every: [(GapSubject, String)] = [
    (.organisation("NLSH"), "organisation:NLSH"),
    (.pair("BODO", "NLSH"), "pair:BODO+NLSH"),
    (.towards("RANA", .research), "towards:RANA+research"),
    (.sectors("FOU", "KOMM"), "sectors:FOU+KOMM"),
    (.roles(.labourOffice, .hospital), "roles:labour-office+hospital"),
    (.role(.users), "role:users"),
    (.funding("rff"), "funding:rff"), (.arena("P1"), "arena:P1"),
    (.project("P1", lacks: "HSYK"), "project:P1+HSYK"),
    (.rule("R6", of: "BODO"), "rule:R6+BODO"),
    (.collaborations("anchoring"), "collaborations:anchoring"),
  ]

  func testEachHasAnIdThatReadsBack() {
    for (subject, id) in every {
      XCTAssertEqual(subject.id, id)
      XCTAssertEqual(GapSubject(id: id), subject)
    }
  }

  /// In a study without a table of organisations, ids are names, and names hold anything.
  func testSignsInNamesNeverMakeTwoSubjectsOne() {
    let one = GapSubject.pair("A+B", "C")
    let other = GapSubject.pair("A", "B+C")
    XCTAssertEqual(one.id, "pair:A%2BB+C")
    XCTAssertNotEqual(one.id, other.id)
    for subject in [one, other, .organisation("100 % + 1"), .organisation("NAV: Bodø – sør")] {
      XCTAssertEqual(GapSubject(id: subject.id), subject)
    }
  }

  func testOtherWordsAreNoIds() {
    for text in [
      "", "Barnevernet mangler", "pair:BODO", "pair:BODO+", "pair:+BODO", "pair:BODO+BODO",
      "pair:NLSH+BODO", "role:somebody", "towards:RANA+", "roles:users", "organization:BODO",
      "pair:A+B+C",
    ] {
      XCTAssertNil(GapSubject(id: text), text)
    }
  }

  func testAPairIsTheSameBothWays() {
    XCTAssertEqual(GapSubject.between("NLSH", "BODO"), .pair("BODO", "NLSH"))
    XCTAssertNil(GapSubject.between("BODO", "BODO"))
  }

  func testSuccessorsTakeOverAndAPairThatBecameOneIsNoPair() {
    let actor = { (id: String) in ["UIN": "NORD", "HINE": "NORD"][id] ?? id }
    XCTAssertEqual(GapSubject.pair("RANA", "UIN").renamed(actor), .pair("NORD", "RANA"))
    XCTAssertEqual(GapSubject.organisation("UIN").renamed(actor), .organisation("NORD"))
    XCTAssertEqual(GapSubject.project("P1", lacks: "UIN").renamed(actor)?.id, "project:P1+NORD")
    XCTAssertNil(GapSubject.pair("HINE", "UIN").renamed(actor))
    XCTAssertEqual(GapSubject.role(.users).renamed(actor), .role(.users))
  }
}
