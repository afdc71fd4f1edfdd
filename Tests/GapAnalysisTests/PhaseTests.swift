import GapAnalysis
import InnovationSystem
import XCTest

/// Where the innovation cycle lacks collaboration, and where the work stops on its way through it.
final class PhaseTests: XCTestCase {
  func testAPairOfSectorsLacksThePhasesThatNoneOfItsCollaborationsStates() throws {
    let found = study(
      "K:municipality", "R:research", ties: [tie("K", "R", 3, [.define, .generate])]
    ).findings(PhaseGaps.self)
    XCTAssertEqual(found.map(\.id), ["phase-gap:all", "phase-gap:MUNICIPALITY-RESEARCH"])
    XCTAssertEqual(found[1].list("missingPhases"), ["choose", "implement", "spread"])
    XCTAssertTrue(found[1].isGap)
    XCTAssertEqual(found[0].count("covered"), 2)
    XCTAssertEqual(found[0].details["coverage"], .number(0.4))
    XCTAssertEqual(found[0].details["depth"], .number(6.0 / 25), "two cells of 3 among five of 5")
  }

  func testACollaborationInAllPhasesIsNoGap() {
    let found = study(
      "K:municipality", "R:research", ties: [tie("K", "R", 3, Set(Phase.allCases))]
    ).findings(PhaseGaps.self)
    XCTAssertEqual(found.map(\.isGap), [false, false])
  }

  func testManyCollaborationsWithoutPhasesMakeAMissingPhaseUnknown() {
    let found = study(
      "K:municipality", "L:municipality", "R:research",
      ties: [tie("K", "R", 3, [.define]), tie("L", "R")]
    ).findings(PhaseGaps.self)
    XCTAssertEqual(found.map(\.isGap), [false, false])
    XCTAssertEqual(found.map(\.certainty), [.uncertain, .uncertain])
    XCTAssertEqual(found[0].details["statedShare"], .number(0.5))
  }

  func testWithoutPhasesAtAllTheQuestionIsNotAssessed() throws {
    let sample = study("K:municipality", "R:research", ties: [tie("K", "R")])
    XCTAssertEqual(sample.missing(for: PhaseGaps.self), [.phases])
    XCTAssertEqual(sample.missing(for: PhaseChain.self), [.phases])
  }

  func testTwoSilentSectorsMakeTheGapUncertain() {
    let ties = [tie("K", "R", 3, [.define]), tie("K", "U", 3, [.define])]
    let found = study("K:municipality", "R:research", "U:users", ties: ties) {
      $0.answers(allBut: "R", "U")
    }.findings(PhaseGaps.self)
    XCTAssertEqual(
      found.dropFirst().map(\.certainty), [.likely, .likely, .uncertain],
      "only of research and users has nobody been heard")
  }

  func testTheWeakestStepIsWhereFewestPairsGoOn() throws {
    let ties = [
      tie("A", "B", 3, [.define, .generate, .choose, .implement, .spread]),
      tie("A", "C", 3, [.define, .generate]), tie("B", "C", 3, [.define, .generate]),
    ]
    let found = try study("A", "B", "C", ties: ties).findings(PhaseChain.self).about("network")
    XCTAssertEqual(found.details["ties"], .counts([3, 3, 1, 1, 1]))
    XCTAssertEqual(found.details["actors"], .counts([3, 3, 2, 2, 2]))
    XCTAssertEqual(found.details["continuity"], .numbers([1, 1.0 / 3, 1, 1]))
    XCTAssertEqual(found.details["carryOver"], .numbers([1, 2.0 / 3, 1, 1]))
    XCTAssertEqual([found.text("from"), found.text("to")], ["generate", "choose"])
    XCTAssertEqual([found.count("kept"), found.count("of")], [1, 3])
    XCTAssertTrue(found.isGap)
  }

  func testWorkThatGoesOnThroughAllPhasesIsNoGap() {
    let found = study(
      "K:municipality", "B", ties: [tie("K", "B", 3, Set(Phase.allCases))]
    ).findings(PhaseChain.self)
    XCTAssertEqual(found.map(\.isGap), [false, false])
  }

  func testAChainIsFollowedThroughWhoeverCarriesItOn() throws {
    let ties = [
      tie("K", "B", 3, [.define]), tie("B", "C", 3, [.generate]), tie("D", "E", 3, [.choose]),
    ]
    let found = try study("B", "C", "D", "E", "K:municipality", ties: ties)
      .findings(PhaseChain.self).about("K")
    XCTAssertEqual(found.list("phases"), ["define", "generate"])
    XCTAssertEqual(found.text("breaksAt"), "choose", "those who choose share nobody with the chain")
  }

  func testFromBestPracticeThroughNextToSpreading() throws {
    let ties = [
      tie("R", "B").at(.best), tie("B", "C").at(.next), tie("C", "K").at(.spread),
      tie("B", "L").at(.spread),
    ]
    let found = study("B", "C", "K:municipality", "L:municipality", "R:research", ties: ties)
      .findings(PracticeChain.self)
    XCTAssertEqual(try found.about("K").details["isConnected"], .flag(true))
    XCTAssertEqual(
      try found.about("L").details["isConnected"], .flag(true),
      "next practice goes both ways between B and C")
    XCTAssertEqual(try found.about("all").count("connected"), 2)
    XCTAssertFalse(try found.about("all").isGap)
  }

  func testTheLineBreaksAtTheFirstStageThatLeadsOnToNobody() throws {
    func brokenAt(_ ties: Collaboration...) throws -> String? {
      try study("B", "C", "K:municipality", "R:research", ties: ties).findings(PracticeChain.self)
        .about("K").text("brokenAt")
    }
    XCTAssertEqual(try brokenAt(tie("B", "K").at(.best)), "best", "not from research")
    XCTAssertEqual(try brokenAt(tie("R", "B").at(.best), tie("C", "K").at(.next)), "next")
    XCTAssertEqual(try brokenAt(tie("R", "B").at(.best), tie("B", "K").at(.next)), "spread")
  }

  func testWithoutStagesOfPracticeTheLineIsNotAssessed() {
    XCTAssertEqual(
      study("K:municipality", "B", ties: [tie("K", "B")]).missing(for: PracticeChain.self),
      [.practice, .research])
  }
}
