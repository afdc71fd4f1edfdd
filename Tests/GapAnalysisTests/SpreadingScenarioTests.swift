import GapAnalysis
import InnovationSystem
import XCTest

/// A scenario of spreading as a whole: the exact reach, the models and where else to start.
final class SpreadingScenarioTests: XCTestCase {
  private let line = [tie("R", "A", 4), tie("A", "B", 2), tie("B", "K", 5), tie("R", "K", 1)]

  private func scenario(
    _ change: (inout SpreadingOptions) -> Void = { _ in }
  ) throws -> SpreadingScenario {
    let sample = study("A", "B", "K:municipality", "R:research", "Z", ties: line)
    return try XCTUnwrap(SpreadingScenario(in: sample.input(given: change)))
  }

  func testTheExactReachFollowsCollaborationsAtTheThresholdOnly() throws {
    let found = try scenario()
    XCTAssertEqual(found.seeds, ["R"])
    XCTAssertEqual([1, 2, 3].map(found.reached), [["A"], ["B"], ["K"]])
    XCTAssertEqual(found.notReached, ["K", "Z"], "R–K is contact below the threshold")
    XCTAssertEqual(found.organisations.map(\.steps), [1, 2, 3, 0, nil])
    XCTAssertEqual(found.others, 4)
  }

  /// R–K 0.05, R–A 0.5, A–B 0.15, B–K 0.7: K is reached directly or round by A and B.
  func testTheCascadeAlsoFollowsContactBelowTheThreshold() throws {
    let found = try scenario { $0.draws = 40_000 }
    let direct = 0.05
    let round = 0.5 * 0.15 * 0.7
    let expected = 1 - (1 - direct) * (1 - round)
    let municipality = found.organisations[2]
    XCTAssertEqual(municipality.probability, expected, accuracy: 0.005)
    XCTAssertTrue(try XCTUnwrap(municipality.interval).contains(municipality.probability))
    XCTAssertNil(found.organisations[3].interval, "a seed is reached for sure")
    XCTAssertEqual(found.organisations[4].probability, 0)
    XCTAssertEqual(found.additions.map(\.organisation), ["B"], "B brings itself and mostly K")
  }

  func testOneProbabilityGoesForAllContact() throws {
    let found = try scenario { $0.probabilities = [1] }
    XCTAssertEqual(found.expected, 3)
    XCTAssertEqual(found.expectedInterval, 3...3)
    XCTAssertEqual(found.additions.map(\.organisation), ["Z"])
  }

  /// A hears 4 of 6 from R, K 1 of 6; a quarter is enough for A, who is then 2 of the 7 that B hears.
  func testAFixedShareLeavesNothingToChance() throws {
    let found = try scenario {
      $0.model = .threshold
      $0.thresholdShare = 0.25
    }
    XCTAssertEqual(found.organisations.map(\.probability), [1, 1, 1, 1, 0])
    XCTAssertNil(found.draws)
    XCTAssertNil(found.expectedInterval)
    XCTAssertEqual(found.expected, 3)
    let half = try scenario {
      $0.model = .threshold
      $0.thresholdShare = 0.5
      $0.next = 2
    }
    XCTAssertEqual(half.organisations.map(\.probability), [1, 0, 0, 1, 0])
    XCTAssertEqual(half.additions.map(\.organisation), ["B", "Z"])
    XCTAssertEqual(half.additions.map(\.gain), [2, 1], "with B also K, five of whose six are B's")
  }

  /// A listens to R four times of six, to B twice; B to A twice of seven, to K five times of seven; K to
  /// B five times of six, to R once.
  func testDrawnThresholdsAgreeWithWhatCanBeWorkedOutByHand() throws {
    let found = try scenario {
      $0.model = .threshold
      $0.draws = 40_000
    }
    let (a, b) = (4.0 / 6, 2.0 / 7)
    // A not by B and B not by A: B's way to R is over A, or over K who listens to R.
    let overK = (5.0 / 7) * (1.0 / 6)
    let chanceOfB = b * a + overK
    XCTAssertEqual(found.organisations[1].probability, chanceOfB, accuracy: 0.01)
    let chanceOfA = a + (2.0 / 6) * overK
    XCTAssertEqual(found.organisations[0].probability, chanceOfA, accuracy: 0.01)
  }

  func testNobodyInFrameToStartFromIsNoScenario() {
    let sample = study("A", "K:municipality", ties: [tie("A", "K")])
    XCTAssertNil(SpreadingScenario(in: sample.input { _ in }))
    XCTAssertNil(SpreadingScenario(in: sample.input { $0.seeds = ["gone"] }))
  }

  /// 2021: eleven of sixteen within two steps; Hamarøy, Helsedirektoratet, Rana and Vefsn are three
  /// steps away and Helgelandssykehuset four.
  func testTheReachOfResearchInNordland2021() throws {
    let found = try XCTUnwrap(SpreadingScenario(in: try nordland().input(at: "2021") { _ in }))
    XCTAssertEqual(found.seeds, ["NF", "NORD"])
    XCTAssertEqual(found.reached(after: 1), ["BODO", "NAVN", "NLSH"])
    XCTAssertEqual(
      found.reached(after: 2),
      ["FAUSKE", "KSN", "MHN", "NAVB", "NAVIS", "NAVR", "NFK", "SFNO"])
    XCTAssertEqual(found.reached(after: 3), ["HAMAROY", "HDIR", "RANA", "VEFSN"])
    XCTAssertEqual(found.reached(after: 4), ["HSYK"])
  }
}
