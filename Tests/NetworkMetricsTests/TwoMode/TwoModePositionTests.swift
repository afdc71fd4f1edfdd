import NetworkMetrics
import GraphShapes
import XCTest

/// Degree, betweenness and closeness of organisations and projects (Borgatti & Everett 1997).
final class TwoModePositionTests: XCTestCase {
  func testParticipationsCountProjectsOfOrganisationsAndOrganisationsOfProjects() throws {
    XCTAssertEqual(try Participations.scores(of: .threeProjects), [1, 2, 3, 1, 3, 2, 2])
  }

  func testTwoModeDegreeIsTheShareOfTheOtherMode() throws {
    assertClose(
      try TwoModeDegree.scores(of: .threeProjects),
      [1.0 / 3, 2.0 / 3, 1, 1.0 / 3, 3.0 / 4, 2.0 / 4, 2.0 / 4])
  }

  func testWithoutProjectsAnOrganisationHasNoShareOfThem() throws {
    XCTAssertEqual(try TwoModeDegree.scores(of: .projects([], organisations: 2)), [nil, nil])
  }

  func testTheOnlyProjectOfAllIsBetweenEveryPair() throws {
    let scores = try TwoModeBetweenness.scores(of: .projects([[0, 1, 2]], organisations: 3))
    assertClose(scores, [nil, nil, nil, 1], "with one project no organisation can be between")
  }

  func testAnOrganisationInEveryProjectIsAsFarBetweenAsCanBe() throws {
    // One organisation in three projects of its own: three pairs of projects, all over it.
    let scores = try TwoModeBetweenness.scores(of: .projects([[0], [0], [0]], organisations: 1))
    assertClose(scores, [1, nil, nil, nil])
  }

  func testClosenessIsOneWhenNobodyCouldBeNearer() throws {
    let scores = try TwoModeCloseness.scores(of: .projects([[0, 1, 2]], organisations: 3))
    // The project is 1 from all; an organisation 1 from it and 2 from the two others.
    assertClose(scores, [1, 1, 1, 1])
  }

  func testClosenessCountsOnlyTheReachableAndScalesByTheirShare() throws {
    let input = MetricInput.projects([[0, 1], [2]], organisations: 3)
    // From 0: project 3 at 1, organisation 1 at 2: (2 + 2·2)/3 · 2/4.
    XCTAssertEqual(
      try XCTUnwrap(TwoModeCloseness.scores(of: input)[0]), 6.0 / 3 * 2 / 4, accuracy: 1e-12)
  }

  func testAnOrganisationWithoutProjectsIsNowhere() throws {
    let input = MetricInput.projects([[0, 1], [0, 1]], organisations: 3)
    XCTAssertEqual(try Participations.scores(of: input)[2], 0)
    XCTAssertEqual(try TwoModeCloseness.scores(of: input)[2], 0)
    XCTAssertEqual(try TwoModeBetweenness.scores(of: input)[2], 0)
  }

  func testAOneModeGraphIsRefused() {
    let input = MetricInput(graph: .kite)
    for metric in MetricCatalog.all where metric.description.needs.contains(.twoModes) {
      XCTAssertEqual(
        MetricCatalog.outcome(of: metric, on: input), .refused(.needsTwoModes),
        metric.description.id)
    }
  }
}
