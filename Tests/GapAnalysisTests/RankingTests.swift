import GapAnalysis
import InnovationSystem
import XCTest

/// Which ranks a snapshot supports, and what the first page begins with.
final class RankingTests: XCTestCase {
  private func policy(_ organisations: Int, silent: Int? = nil) -> RankingPolicy {
    var sample = Study(
      id: "s", taxonomy: roles,
      organisations: (0..<organisations).map { Organisation(id: "O\($0)", name: "O\($0)") },
      collaborations: [], snapshots: [Snapshot(id: "s")])
    if let silent {
      sample.responses = sample.organisations.enumerated().map { index, organisation in
        Response(
          snapshot: "s", organisation: organisation.id,
          status: index < silent ? .notAnswered : .answered)
      }
    }
    return RankingPolicy(sample.view(at: sample.snapshots[0]))
  }

  func testBelowEightOrganisationsThereAreNoRanks() {
    XCTAssertFalse(policy(7).allowsRanks)
    XCTAssertTrue(policy(8).allowsRanks)
    XCTAssertEqual(policy(7).reason, .verySmallNetwork)
  }

  func testBelowSixtyPerCentThereIsNoRankAndBelowEightyNoneByBetweenness() {
    XCTAssertFalse(policy(10, silent: 5).allowsRanking(by: "degree"), "50 %")
    XCTAssertTrue(policy(10, silent: 4).allowsRanking(by: "degree"), "60 %")
    XCTAssertFalse(policy(10, silent: 3).allowsRanking(by: "betweenness"), "70 %")
    XCTAssertTrue(policy(10, silent: 2).allowsRanking(by: "betweenness"), "80 %")
    XCTAssertEqual(policy(10, silent: 5).reason, .veryLowResponse)
    XCTAssertEqual(policy(10, silent: 3).reason, .lowResponse)
    XCTAssertNil(policy(10, silent: 2).reason)
  }

  private func gap(
    _ kind: String, _ subject: String, _ municipalities: Int = 0, _ organisations: Int = 0
  ) -> Finding {
    Finding(
      kind: kind, subject: subject, organisations: [subject], certainty: .likely,
      consequence: Consequence(municipalities: municipalities, organisations: organisations))
  }

  func testThemesKeepTheirOrderAndEachGivesItsHeaviest() {
    let found = [
      gap(FundingDependence.kind, "F", 9, 9), gap(CutNodes.kind, "A", 0, 1),
      gap(CutNodes.kind, "B", 1, 1), gap(IsolatedOrganisations.kind, "I"),
    ]
    XCTAssertEqual(
      HeadlineSelection(found, policy: policy(10)).choices.map(\.finding.id),
      ["isolated:I", "cut-node:B", "funding-dependence:F"])
  }

  func testFreePlacesGoToTheHeaviestOfOtherKindsOneOfEach() {
    let found = [
      gap(SingleContacts.kind, "a", 0, 2), gap(Overload.kind, "b", 1, 1),
      gap(Overload.kind, "c", 0, 1), gap(Bridges.kind, "d", 5, 5), gap(Cascade.kind, "e", 5, 5),
      gap(CutNodes.kind, "f"),
    ]
    XCTAssertEqual(
      HeadlineSelection(found, policy: policy(10)).choices.map(\.finding.id),
      ["cut-node:f", "overload:b", "single-contact:a"],
      "a bridge says the cut node again, and a cascade is a scenario")
  }

  func testWhoStandsOutIsNotSaidWhereRanksAreNotSupported() {
    let found = [gap(Overload.kind, "a", 1, 1)]
    XCTAssertEqual(HeadlineSelection(found, policy: policy(7)).choices, [])
    XCTAssertEqual(HeadlineSelection(found, policy: policy(8)).choices.count, 1)
  }

  func testThereAreFiveAtMost() {
    let found = GapDetectorCatalog.all.map { gap($0.kind, "x", 1, 1) }
    let choices = HeadlineSelection(found, policy: policy(20)).choices
    XCTAssertEqual(choices.count, 5)
    XCTAssertEqual(choices.map(\.theme), [.missing, .fragile, .distance, .users, .funding])
  }

  func testTheFirstPageOfTheBundledCase() throws {
    let study = try nordland()
    let assessment = GapAssessment(study, at: study.latestSnapshot)
    XCTAssertEqual(
      assessment.headlines.map(\.finding.kind),
      ["required", "cut-node", "research-distance", "user-distance", "funding-dependence"])
    XCTAssertEqual(assessment.headlines[1].finding.id, "cut-node:NAVIS")
    XCTAssertEqual(assessment.headlines[2].finding.id, "research-distance:RANA")
  }
}
