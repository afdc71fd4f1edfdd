import GapAnalysis
import InnovationSystem
import XCTest

/// How far something gets from where it starts, and through whom.
final class SpreadingTests: XCTestCase {
  private let line = [tie("R", "A"), tie("A", "B"), tie("B", "K")]

  func testThoseFurtherAwayThanTheStepsAreNotReached() {
    let found = study("A", "B", "K:municipality", "R:research", ties: line)
      .findings(NotReached.self)
    XCTAssertEqual(found.map(\.organisations), [["K"]])
    XCTAssertEqual(found[0].list("seeds"), ["R"])
    XCTAssertEqual(
      [found[0].count("steps"), found[0].count("reached"), found[0].count("of")], [2, 2, 3])
    XCTAssertTrue(found[0].isGap)
    XCTAssertEqual(found[0].consequence, Consequence(municipalities: 1, organisations: 1))
  }

  func testAMunicipalityWithinTheStepsIsNoGap() {
    let sample = study("A", "B", "K:municipality", "R:research", ties: line)
    XCTAssertEqual(
      sample.findings(NotReached.self, given: { $0.steps = 3 }).map(\.isGap), [false])
    XCTAssertEqual(
      sample.findings(NotReached.self, given: { $0.seeds = ["B"] }).map(\.organisations), [[]])
    XCTAssertEqual(sample.findings(NotReached.self, given: { $0.seeds = ["nobody"] }), [])
  }

  func testWithoutResearchNothingStarts() {
    let sample = study("A", "K:municipality", ties: [tie("A", "K")])
    XCTAssertEqual(sample.missing(for: NotReached.self), [.research])
    XCTAssertEqual(sample.missing(for: Cascade.self), [.research])
  }

  func testSeedsThatAreNamedNeedNoResearch() {
    let sample = study("A", "K:municipality", ties: [tie("A", "K")])
    var options = GapOptions()
    options.spreading.seeds = ["A"]
    let input = GapInput(sample, at: sample.snapshots[0], options: options)
    let kinds = GapDetectorCatalog.findings(in: input).map(\.kind)
    XCTAssertTrue(Set(kinds).isSuperset(of: ["not-reached", "cascade"]))
    let open = GapDetectorCatalog.notAssessed(in: input).map(\.kind)
    XCTAssertTrue(Set(open).isDisjoint(with: ["not-reached", "cascade"]))
  }

  func testWithoutAScaleNoProbabilityCanBeAssumed() {
    let sample = study("K:municipality", "R:research", ties: [tie("K", "R")]) {
      $0.snapshots[0].scale = .none
    }
    XCTAssertEqual(sample.missing(for: Cascade.self), [.scale])
  }

  func testTheChanceOfAPathIsTheProductOfItsCollaborations() throws {
    let sample = study(
      "A", "K:municipality", "R:research", ties: [tie("R", "A", 4), tie("A", "K", 5)])
    let found = sample.findings(Cascade.self)[0]
    guard case .numbers(let reached)? = found.details["probabilities"],
      case .number(let expected)? = found.details["expected"],
      case .number(let error)? = found.details["standardError"]
    else { return XCTFail("no probabilities") }
    XCTAssertEqual(try XCTUnwrap(reached[0]), 0.5, accuracy: 0.02)
    XCTAssertEqual(try XCTUnwrap(reached[1]), 0.35, accuracy: 0.02)
    XCTAssertEqual(reached[2], 1)
    XCTAssertEqual(expected, 0.85, accuracy: 4 * error)
    XCTAssertEqual(found.organisations, ["K"], "reached in fewer than half of the draws")
    XCTAssertEqual(found.list("nextSeed"), ["K"], "K brings itself and, 7 times of 10, A")
  }

  func testAMunicipalityThatIsNearlyAlwaysReachedIsNoGap() {
    let sample = study("K:municipality", "R:research", ties: [tie("K", "R", 5)])
    XCTAssertEqual(sample.findings(Cascade.self).map(\.isGap), [false])
  }

  func testABrokerCarriesTheConnectionsThatWouldVanishWithIt() {
    let found = study("A", "B", "C", "D", ties: [tie("A", "B"), tie("B", "C"), tie("C", "D")])
      .findings(BrokerDependence.self)
    XCTAssertEqual(found.map(\.organisations), [["B"], ["C"]])
    XCTAssertEqual(
      found[0].details["share"], .number(1 - 1.0 / 3), "of A–C, A–D and C–D only C–D is left")
    XCTAssertEqual(
      found[0].details["distanceShare"], .number(1 - 1 / (1.0 / 2 + 1.0 / 3 + 1)))
  }

  func testARingDependsOnNobody() {
    let ring = [tie("A", "B"), tie("B", "C"), tie("C", "A")]
    XCTAssertEqual(study("A", "B", "C", ties: ring).findings(BrokerDependence.self), [])
    XCTAssertEqual(
      study("A", "B").missing(for: BrokerDependence.self), [.collaborations])
  }
}
