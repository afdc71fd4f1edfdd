import XCTest

@testable import InnovationSystem

/// The combining rules and the confirmation table of the handbook's data model, row by row.
final class ConfirmationTests: XCTestCase {
  func testEachRuleCombinesTheReportsThereAre() {
    let cases: [(reports: [Double], max: Double?, min: Double?, mean: Double?)] = [
      ([], nil, nil, nil), ([3], 3, 3, 3), ([0], 0, 0, 0), ([1, 4], 4, 1, 2.5),
    ]
    for (reports, highest, lowest, mean) in cases {
      XCTAssertEqual(CombiningRule.maximum.combine(reports), highest)
      XCTAssertEqual(CombiningRule.minimum.combine(reports), lowest)
      XCTAssertEqual(CombiningRule.mean.combine(reports), mean)
    }
  }

  func testARowHasItsReportsElseItsIntensityElseOne() {
    let rule = CombiningRule.minimum
    XCTAssertEqual(rule.intensity(of: tie("A", "B", (4, 2), intensity: 5)), 2)
    XCTAssertEqual(rule.intensity(of: tie("A", "B", (4, nil))), 4, "a missing answer is not a 0")
    XCTAssertEqual(rule.intensity(of: tie("A", "B", intensity: 5)), 5)
    XCTAssertEqual(rule.intensity(of: tie("A", "B")), 1)
  }

  private func confirmation(
    _ reports: (Double?, Double?), _ evidence: EvidenceKind? = nil, intensity: Double? = nil
  ) throws -> Confirmation? {
    var row = tie("A", "B", reports, intensity: intensity)
    row.evidence = evidence
    let view = try study(of: ["A", "B"], [row]).view("s")
    return try XCTUnwrap(view.pair("A", "B")).confirmation(in: view.snapshot)
  }

  func testBothAtTheThresholdConfirm() throws {
    XCTAssertEqual(try confirmation((2, 5)), .both)
    XCTAssertEqual(try confirmation((2, 5), .agreement), .both, "answers come before documents")
  }

  func testOneBelowTheThresholdLeavesItToOne() throws {
    XCTAssertEqual(try confirmation((2, 1)), .one)
    XCTAssertEqual(try confirmation((0, 2)), .one)
  }

  func testAMissingAnswerLeavesItUnresolved() throws {
    XCTAssertEqual(try confirmation((2, nil)), .unresolved)
    XCTAssertEqual(try confirmation((nil, 4)), .unresolved)
  }

  func testADocumentShowsItWhereAnswersDoNot() throws {
    XCTAssertEqual(try confirmation((nil, nil), .agreement, intensity: 3), .documented)
    XCTAssertEqual(try confirmation((nil, nil), .minutes, intensity: 3), .documented)
    XCTAssertEqual(try confirmation((3, nil), .minutes), .documented)
    for kind in EvidenceKind.allCases where kind != .agreement && kind != .minutes {
      XCTAssertNil(try confirmation((nil, nil), kind, intensity: 3), kind.rawValue)
    }
  }

  func testAPlainListHasNothingToConfirm() throws {
    XCTAssertNil(try confirmation((nil, nil), intensity: 3))
    XCTAssertNil(try confirmation((nil, nil)))
  }

  func testBelowTheThresholdNobodyClaimsACollaboration() throws {
    XCTAssertNil(try confirmation((1, 1)))
    XCTAssertNil(try confirmation((1, nil)))
  }

  func testSeveralRowsOfAPairSpeakTogetherWhicheverWayRound() throws {
    let rows = [tie("B", "A", (3, nil)), tie("A", "B", (2, nil)), tie("A", "B", (1, 1))]
    let view = try study(of: ["A", "B"], rows).view("s")
    let pair = try XCTUnwrap(view.collaborations.first)
    XCTAssertEqual(view.collaborations.count, 1)
    XCTAssertEqual(pair.reportedByFirst, 2)
    XCTAssertEqual(pair.reportedBySecond, 3)
    XCTAssertEqual(pair.intensity, 3)
    XCTAssertEqual(pair.rows, rows)
    XCTAssertEqual(pair.confirmation(in: view.snapshot), .both)
  }

  func testPhasesAreThoseOfAllRowsAndUnknownIsNotNone() throws {
    var one = tie("A", "B", intensity: 3)
    var other = tie("B", "A", intensity: 3)
    let unknown = try study(of: ["A", "B"], [one, other]).view("s")
    XCTAssertNil(unknown.pair("A", "B")?.phases)
    one.phases = [.define]
    other.phases = [.spread]
    let known = try study(of: ["A", "B"], [one, other, tie("A", "B")]).view("s")
    XCTAssertEqual(known.pair("A", "B")?.phases, [.define, .spread])
    one.phases = []
    XCTAssertEqual(try study(of: ["A", "B"], [one]).view("s").pair("A", "B")?.phases, [])
  }
}
