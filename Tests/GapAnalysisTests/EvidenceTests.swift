import GapAnalysis
import InnovationSystem
import XCTest

/// Whose initiative collaboration is, and how sure the data let us be.
final class EvidenceTests: XCTestCase {
  /// Four municipalities and a county office, each collaboration with a direction.
  private func levels(_ directions: CollaborationDirection?...) -> Study {
    let names = ["A", "B", "C", "D"]
    return study(
      "A", "B", "C", "D", "S",
      ties: zip(names, directions).map { name, direction in
        tie(name, "S").changed { $0.direction = direction }
      }
    ) {
      for index in $0.organisations.indices {
        $0.organisations[index].level = $0.organisations[index].id == "S" ? .regional : .local
      }
    }
  }

  func testInitiativeThatComesMostlyFromAboveIsAGap() {
    let found = levels(.backward, .backward, .backward, .forward).findings(InitiativeBalance.self)
    XCTAssertEqual([found[0].count("bottomUp"), found[0].count("topDown")], [1, 3])
    XCTAssertEqual(found[0].details["balance"], .number(-0.5))
    XCTAssertTrue(found[0].isGap)
  }

  func testInitiativeFromBothSidesIsNoGap() {
    let found = levels(.backward, .backward, .forward, .forward).findings(InitiativeBalance.self)
    XCTAssertEqual(found.map(\.isGap), [false])
    XCTAssertEqual(found[0].details["balance"], .number(0))
  }

  func testThreeSayTooLittleAndWithoutDirectionNothingIsAssessed() {
    XCTAssertEqual(
      levels(.backward, .backward, .backward, .both).findings(InitiativeBalance.self).map(\.isGap),
      [false])
    XCTAssertEqual(levels(nil, .both).missing(for: InitiativeBalance.self), [.initiative])
  }

  func testWhatIsConfirmedOneSidedAndAssumedIsCounted() {
    let found = study(
      "A", "B", "C",
      ties: [
        tie("A", "B"), reported("A", "C", 3, 1),
        reported("B", "C", 3, nil).changed { $0.evidence = .assumed },
      ]
    ) { $0.answers(allBut: "C") }.findings(EvidenceGap.self)
    XCTAssertEqual(
      ["of", "confirmed", "oneSided", "unresolved", "assumed"].map { found[0].count($0) },
      [3, 1, 1, 1, 1])
    XCTAssertEqual(found[0].organisations, ["C"])
    XCTAssertEqual(found[0].details["pairCoverage"], .number(1))
    XCTAssertTrue(found[0].isGap)
  }

  func testWhatEverybodyConfirmsIsNoGap() {
    let found = study("A", "B", ties: [tie("A", "B")]) { $0.answers() }
      .findings(EvidenceGap.self)
    XCTAssertEqual(found.map(\.isGap), [false])
  }

  func testWithoutAnswersTheCoverageIsUnknown() {
    let sample = study("A", "B", ties: [tie("A", "B")])
    XCTAssertEqual(sample.findings(EvidenceGap.self)[0].details["pairCoverage"], .unknown)
    XCTAssertEqual(study("A", "B").missing(for: EvidenceGap.self), [.collaborations])
  }
}
