import CollaborationGraph
import GapAnalysis
import GraphAlgorithms
import InnovationSystem
import NetworkMetrics
import XCTest

/// What breaks when something falls away, on networks that can be checked by hand.
final class LossDrillTests: XCTestCase {
  private func drill(_ study: Study) -> LossDrill {
    LossDrill(GapInput(study, at: study.snapshots[0]))
  }

  private func effect(_ study: Study, _ subject: LossSubject) throws -> LossEffect {
    try XCTUnwrap(drill(study).effect(of: subject))
  }

  func testAChainBreaksInTheMiddleAndTheSmallerPieceIsCutOff() throws {
    let chain = study(
      "A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C"), tie("C", "D")])
    let found = try effect(chain, .organisation("B"))
    XCTAssertEqual(found.cutOff, ["A"], "C and D are the larger piece")
    XCTAssertEqual(found.ties, [Finding.Evidence("A", "B"), Finding.Evidence("B", "C")])
    XCTAssertEqual([found.shortPairs, found.shortPairsLost], [2, 1], "A–C and C–D; A–C goes")
    // Others: A–C 1/2, A–D 1/3, C–D 1; afterwards only C–D.
    XCTAssertEqual(try XCTUnwrap(found.fragmentationBefore), 1 - (0.5 + 1.0 / 3 + 1) / 3)
    XCTAssertEqual(try XCTUnwrap(found.fragmentationAfter), 1 - 1.0 / 3, accuracy: 1e-12)
    XCTAssertFalse(found.isHarmless)
  }

  func testATieOfAChainCutsOffTheSideWithoutTheSmallestOfEqualPieces() throws {
    let chain = study("A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C"), tie("C", "D")])
    XCTAssertEqual(try effect(chain, .pair(Finding.Evidence("C", "B"))).cutOff, ["C", "D"])
  }

  func testInARingOfAllWithAllNothingBreaks() throws {
    let ring = study("A", "B", "C", ties: [tie("A", "B"), tie("B", "C"), tie("C", "A")])
    let found = try effect(ring, .organisation("A"))
    XCTAssertTrue(found.isHarmless)
    XCTAssertEqual(found.fragmentationChange, 0)
    XCTAssertNil(drill(ring).backup(for: .organisation("A")))
  }

  func testWhoIsNotInFrameOrHasNoTieIsNoLoss() {
    let two = study("A", "B", "C", ties: [tie("A", "B")])
    XCTAssertNil(drill(two).effect(of: .organisation("X")))
    XCTAssertNil(drill(two).effect(of: .pair(Finding.Evidence("A", "C"))))
    XCTAssertNil(drill(two).effect(of: .funding("none")))
    XCTAssertEqual(
      LossRanking(of: drill(two).organisations, in: drill(two)).losses.map(\.subject),
      [.organisation("A"), .organisation("B")], "C holds nothing")
  }

  func testTheFragmentationIsThatOfTheMeasure() throws {
    var generator = SeededGenerator(seed: 90)
    let names = (0..<9).map { "N\($0)" }
    for _ in 0..<20 {
      let pairs = names.indices.flatMap { one in
        names.indices.dropFirst(one + 1).filter { _ in generator.nextUnit() < 0.3 }
          .map { (one, $0) }
      }
      let sample = makeStudy(names, pairs)
      let whole = try measure(9, pairs)
      for (one, other) in pairs {
        let found = try effect(sample, .pair(Finding.Evidence(names[one], names[other])))
        XCTAssertEqual(try XCTUnwrap(found.fragmentationBefore), whole, accuracy: 1e-12)
        let rest = pairs.filter { $0 != (one, other) }
        XCTAssertEqual(
          try XCTUnwrap(found.fragmentationAfter), try measure(9, rest), accuracy: 1e-12)
      }
      let rest = pairs.filter { $0.0 != 8 && $0.1 != 8 }
      guard rest.count < pairs.count else { continue }
      let found = try effect(sample, .organisation("N8"))
      XCTAssertEqual(
        try XCTUnwrap(found.fragmentationAfter), try measure(8, rest), accuracy: 1e-12)
    }
  }

  func testSectorsLoseTheirLastTieOrTheirLastPath() throws {
    let sample = study(
      "H:hospital", "K:municipality", "L:municipality", "R:research", "U:users",
      ties: [tie("K", "H"), tie("K", "R"), tie("L", "R"), tie("U", "H"), tie("K", "L")])
    let pair = try effect(sample, .pair(Finding.Evidence("H", "K")))
    XCTAssertEqual(
      pair.sectorsWithoutTies.map { [$0.first, $0.second] }, [["HOSPITAL", "MUNICIPALITY"]])
    XCTAssertEqual(pair.sectorsWithoutPaths.count, 4, "hospital and users from the two others")
    let found = try effect(sample, .organisation("U"))
    XCTAssertEqual(found.emptiedSector, "USERS")
    XCTAssertEqual(found.sectorsWithoutTies, [], "of users nobody is left")
    let other = try effect(sample, .organisation("L"))
    XCTAssertNil(other.emptiedSector, "K is still a municipality")
    XCTAssertEqual(other.sectorsWithoutTies, [])
  }

  func testMunicipalitiesGetFurtherFromResearchAndUsers() throws {
    let sample = study(
      "B", "K:municipality", "R:research", "U:users",
      ties: [tie("K", "B"), tie("B", "R"), tie("K", "U"), tie("U", "R")])
    let found = try effect(sample, .organisation("U"))
    XCTAssertEqual(found.fartherFromResearch, [], "over B it is two steps as before")
    XCTAssertEqual(found.fartherFromUsers.map(\.municipality), ["K"])
    XCTAssertNil(found.fartherFromUsers[0].after, "there are no other users")
    let pair = try effect(sample, .pair(Finding.Evidence("K", "U")))
    XCTAssertEqual(pair.fartherFromUsers.map(\.before), [1])
    XCTAssertEqual(pair.fartherFromUsers.map(\.after), [3])
  }

  func testRequirementsAreLostUnlessAnotherWillDo() throws {
    let sample = study(
      "K:municipality", "R:research", "S:research", "T:research",
      ties: [tie("K", "R", 4), tie("K", "S", 4), tie("R", "S")]
    ) {
      var any = TargetRule(
        id: "any", from: .kind("municipality"), to: .kind("research"), intensity: 3)
      any.need = .any
      let each = TargetRule(
        id: "each", from: .organisation("K"), to: .organisation("R"), intensity: 3)
      $0.targets = [any, each]
    }
    let found = try effect(sample, .organisation("R"))
    XCTAssertEqual(found.requirements.map(\.rule), ["each"], "for any, S will do")
    XCTAssertEqual(found.requirements.map(\.organisations), [["K", "R"]])
    XCTAssertEqual(found.requirements.map(\.after), [.missing])
  }

  func testMoneyTakesWhatItAlonePays() throws {
    let sample = study(
      "A", "B", "C",
      ties: [tie("A", "B").paid("fund"), tie("B", "C").paid("fund", "own"), tie("A", "C")]
    ) { $0.funding = [FundingSource(id: "fund", name: "Fund")] }
    XCTAssertEqual(
      try effect(sample, .funding("fund")).ties, [Finding.Evidence("A", "B")])
  }

  func testAnArenaTakesWhatIsStatedToBelongToItAloneAndThoseWhoMeetNowhereElse() throws {
    let sample = study(
      "A", "B", "C",
      ties: [
        tie("A", "B").changed { $0.projects = ["P"] },
        tie("B", "C").changed { $0.projects = ["P", "Q"] },
      ]
    ) {
      $0.projects = [Project(id: "P", name: "P"), Project(id: "Q", name: "Q")]
      $0.participations = ["A", "B", "C"].map { Participation(project: "P", organisation: $0) }
      $0.participations += ["B", "C"].map { Participation(project: "Q", organisation: $0) }
    }
    XCTAssertEqual(try effect(sample, .project("P")).ties, [Finding.Evidence("A", "B")])
    XCTAssertNil(drill(sample).effect(of: .project("Q")))
    XCTAssertEqual(
      drill(sample).pairs(meetingOnlyIn: "P"),
      [Finding.Evidence("A", "B"), Finding.Evidence("A", "C")], "B and C also meet in Q")
  }

  private func measure(_ count: Int, _ pairs: [(Int, Int)]) throws -> Double {
    let graph = Graph(nodeCount: count, edges: pairs.map { Edge($0.0, $0.1) })
    return try XCTUnwrap(try DistanceFragmentation().score(of: MetricInput(graph: graph)))
  }
}

/// A study of named organisations without sectors and ties by position.
func makeStudy(_ names: [String], _ pairs: [(Int, Int)]) -> Study {
  var sample = study(ties: pairs.map { tie(names[$0.0], names[$0.1]) })
  sample.organisations = names.map { Organisation(id: $0, name: $0) }
  return sample
}
