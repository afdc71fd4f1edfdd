import GapAnalysis
import InnovationSystem
import XCTest

/// How much of the possible collaboration there is, sector by sector.
final class BlockDensityTests: XCTestCase {

  private func sample(_ ties: Collaboration...) -> Study {
    study("K:municipality", "L:municipality", "R:research", "S:research", "U:users", ties: ties)
  }

  func testNoneOfFourPossiblePairsIsAGap() throws {
    let found = sample(tie("K", "L"), tie("R", "S")).findings(BlockDensity.self)
    let empty = try found.about("MUNICIPALITY-RESEARCH")
    XCTAssertTrue(empty.isGap)
    XCTAssertEqual([empty.count("ties"), empty.count("possible")], [0, 4], "2 × 2")
    XCTAssertEqual(empty.details["density"], .number(0))
    XCTAssertEqual(empty.consequence, Consequence(municipalities: 2, organisations: 4))
    let whole = try found.about("network")
    XCTAssertTrue(whole.isGap)
    XCTAssertEqual(
      [whole.count("cells"), whole.count("empty"), whole.count("tooFew")], [5, 1, 4],
      "K–K, K–R, K–U, R–R, R–U; one user alone has no pair")
    XCTAssertEqual(whole.details["meanDegree"], .number(4.0 / 5))
  }

  func testOneOfFourIsLittleButNoGap() throws {
    let found = sample(tie("K", "R")).findings(BlockDensity.self)
    let cell = try found.about("MUNICIPALITY-RESEARCH")
    XCTAssertFalse(cell.isGap)
    XCTAssertEqual(cell.details["density"], .number(0.25))
    XCTAssertEqual(cell.evidence, [Finding.Evidence("K", "R")])
    XCTAssertFalse(try found.about("network").isGap)
  }

  func testFewerThanFourPossiblePairsAreTooFewToBeAGap() throws {
    let found = sample(tie("K", "R")).findings(BlockDensity.self)
    for cell in ["MUNICIPALITY-USERS", "MUNICIPALITY-MUNICIPALITY"] {
      let few = try found.about(cell)
      XCTAssertEqual(few.count("ties"), 0)
      XCTAssertEqual(few.details["isTooFew"], .flag(true))
      XCTAssertFalse(few.isGap, cell)
    }
  }

  func testSilenceOnBothSidesMakesAnEmptyCellUncertain() throws {
    var silent = sample(tie("K", "L"))
    silent.answers(allBut: "K", "R")
    XCTAssertEqual(
      try silent.findings(BlockDensity.self).about("MUNICIPALITY-RESEARCH").certainty, .uncertain)
    silent.answers(allBut: "K")
    XCTAssertEqual(
      try silent.findings(BlockDensity.self).about("MUNICIPALITY-RESEARCH").certainty, .likely)
    silent.answers()
    XCTAssertEqual(
      try silent.findings(BlockDensity.self).about("MUNICIPALITY-RESEARCH").certainty,
      .wellSupported)
  }

  func testOneSectorOrNoCollaborationIsNotAssessed() {
    XCTAssertEqual(
      study("A", "B", ties: [tie("A", "B")]).missing(for: BlockDensity.self), [.sectors])
    XCTAssertEqual(sample().missing(for: BlockDensity.self), [.collaborations])
  }
}
