import GapAnalysis
import InnovationSystem
import XCTest

/// Which sectors meet through one organisation alone, and what part each plays between them.
final class BrokerageRoleTests: XCTestCase {
  private func sample(_ ties: Collaboration...) -> Study {
    study(
      "H:hospital", "I:hospital", "K:municipality", "L:municipality", "R:research", ties: ties)
  }

  /// R reaches the municipalities through the hospital H only.
  func testTwoSectorsThatMeetThroughOneOrganisationAreAGap() throws {
    let found = try sample(tie("R", "H"), tie("H", "K"), tie("H", "L"))
      .findings(BrokerageRoles.self).about("sectors:MUNICIPALITY-RESEARCH")
    XCTAssertTrue(found.isGap)
    XCTAssertEqual(found.organisations, ["H"])
    XCTAssertEqual(found.text("role"), "liaison", "of a third sector")
    XCTAssertEqual(found.list("joins"), ["K", "L", "R"])
    XCTAssertEqual(found.count("pairs"), 2, "K–R and L–R")
    XCTAssertEqual(found.consequence, Consequence(municipalities: 2, organisations: 3))
  }

  func testAGatekeeperIsOneOfTheTwoSectors() throws {
    let found = try sample(tie("H", "K"), tie("I", "K"), tie("K", "L"))
      .findings(BrokerageRoles.self).about("sectors:HOSPITAL-MUNICIPALITY")
    XCTAssertEqual(found.text("role"), "gatekeeper")
    XCTAssertEqual(found.organisations, ["K"], "the only one of its sector who knows hospitals")
    XCTAssertEqual(found.list("joins"), ["H", "I", "L"])
  }

  private func gaps(_ study: Study) -> [String] {
    study.findings(BrokerageRoles.self).filter(\.isGap).map(\.id)
  }

  func testASecondGoBetweenOrADirectCollaborationIsNoGap() {
    let second = sample(tie("R", "H"), tie("H", "K"), tie("H", "L"), tie("R", "I"), tie("I", "L"))
    XCTAssertFalse(gaps(second).contains("brokerage-role:sectors:MUNICIPALITY-RESEARCH"))
    let direct = sample(tie("R", "H"), tie("H", "K"), tie("H", "L"), tie("R", "L"))
    XCTAssertFalse(gaps(direct).contains("brokerage-role:sectors:MUNICIPALITY-RESEARCH"))
    let triangle = sample(tie("R", "H"), tie("H", "K"), tie("R", "K"))
    XCTAssertEqual(gaps(triangle), [], "nobody stands between those who know each other")
  }

  func testASinglePairIsNoMeetingOfSectors() {
    XCTAssertEqual(gaps(sample(tie("R", "H"), tie("H", "K"))), [])
    XCTAssertEqual(
      gaps(sample(tie("R", "H"), tie("H", "K"), tie("H", "L"))),
      ["brokerage-role:sectors:MUNICIPALITY-RESEARCH"])
  }

  /// One of no sector may be the second go-between.
  func testAGoBetweenWithoutASectorCountsToo() {
    let found = study(
      "H:hospital", "K:municipality", "L:municipality", "R:research", "X:unknown",
      ties: [tie("R", "H"), tie("H", "K"), tie("H", "L"), tie("R", "X"), tie("X", "K")])
    XCTAssertFalse(gaps(found).contains("brokerage-role:sectors:MUNICIPALITY-RESEARCH"))
  }

  /// H is between K–L (a consultant), K–R and L–R (a liaison), I–K, I–L and I–R (a gatekeeper).
  func testRolesAreCountedBesideWhatTheirPartnersWouldGiveByChance() throws {
    let found = try sample(tie("R", "H"), tie("H", "K"), tie("H", "L"), tie("H", "I"))
      .findings(BrokerageRoles.self).about("H")
    XCTAssertFalse(found.isGap, "to have a role is no gap")
    XCTAssertEqual(
      ["coordinator", "consultant", "gatekeeper", "liaison"].map { found.count($0) },
      [0, 1, 3, 2])
    let expected = ["coordinator", "consultant", "gatekeeper", "liaison"].map { role in
      if case .number(let number)? = found.details[role + "Expected"] { number } else { Double.nan }
    }
    XCTAssertEqual(
      expected.reduce(0, +), 6, accuracy: 1e-9, "the six pairs stay, whatever their sectors")
    // Of the 30 ways to deal two pairs and one single, the middle is the single in a fifth: then
    // two pairs of partners of one sector each; in the others the partners hold one pair.
    XCTAssertEqual(expected[1], 2 * 0.2 + 1 * 0.8, accuracy: 1e-9)
    XCTAssertEqual(expected[0], 0, accuracy: 1e-9, "no sector has three")
  }

  func testSilenceOnBothSidesMakesAGoBetweenUncertain() throws {
    var silent = sample(tie("R", "H"), tie("H", "K"), tie("H", "L"))
    silent.answers(allBut: "K", "R")
    XCTAssertEqual(
      try silent.findings(BrokerageRoles.self).about("sectors:MUNICIPALITY-RESEARCH").certainty,
      .uncertain)
    silent.answers()
    XCTAssertEqual(
      try silent.findings(BrokerageRoles.self).about("sectors:MUNICIPALITY-RESEARCH").certainty,
      .wellSupported)
  }

  func testOneSectorIsNotAssessed() {
    XCTAssertEqual(
      study("A", "B", ties: [tie("A", "B")]).missing(for: BrokerageRoles.self), [.sectors])
  }
}
