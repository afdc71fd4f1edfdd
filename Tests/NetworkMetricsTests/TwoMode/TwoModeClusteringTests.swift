import NetworkMetrics
import XCTest

/// How much the projects of organisations that meet overlap.
final class TwoModeClusteringTests: XCTestCase {
  func testRedundancyIsTheShareOfPairsThatMeetElsewhereToo() throws {
    let scores = try Redundancy.scores(of: .threeProjects)
    XCTAssertEqual(scores[4], 1.0 / 3, "of 0–1, 0–2, 1–2 only 1–2 meet in another project")
    XCTAssertEqual(scores[5], 1, "1 and 2 meet in project 4 too")
    XCTAssertEqual(scores[6], 0, "2 and 3 meet nowhere else")
    XCTAssertEqual(scores[1], 1, "its two projects share 2 as well")
    XCTAssertNil(scores[0], "one project makes no pair")
  }

  func testLatapyClusteringIsTheMeanOverlapWithThoseOneMeets() throws {
    let scores = try LatapyClustering.scores(of: .threeProjects)
    // 1 has {4,5}: with 0 {4} one of two, with 2 {4,5,6} two of three.
    XCTAssertEqual(try XCTUnwrap(scores[1]), (1.0 / 2 + 2.0 / 3) / 2, accuracy: 1e-12)
  }

  func testAnOrganisationThatMeetsNobodyHasNoClustering() throws {
    let input = MetricInput.projects([[0, 1], [2]], organisations: 3)
    XCTAssertNil(try LatapyClustering.scores(of: input)[2])
  }

  func testOpsahlClusteringAsksForAThirdProject() throws {
    // 0–p–1–q–2 in three projects: 0–1, 1–2 and 0–2. Each organisation is in the middle of one path,
    // and its ends share the third project.
    let closed = MetricInput.projects([[0, 1], [1, 2], [0, 2]], organisations: 3)
    XCTAssertEqual(try OpsahlClustering().score(of: closed), 1)
    XCTAssertEqual(try OpsahlLocalClustering.scores(of: closed), [1, 1, 1, nil, nil, nil])
    let open = MetricInput.projects([[0, 1], [1, 2]], organisations: 3)
    XCTAssertEqual(try OpsahlClustering().score(of: open), 0)
    XCTAssertEqual(try OpsahlLocalClustering.scores(of: open), [nil, 0, nil, nil, nil])
  }

  func testOneProjectOfAllIsNoClosure() throws {
    // All paths would go over the same project twice.
    let one = MetricInput.projects([[0, 1, 2, 3]], organisations: 4)
    XCTAssertNil(try OpsahlClustering().score(of: one))
    XCTAssertEqual(try RobinsAlexanderClustering().score(of: one), nil)
  }

  func testRobinsAlexanderClusteringCountsFourCycles() throws {
    // 0 and 1 share two projects: one cycle, four paths of three edges.
    let square = MetricInput.projects([[0, 1], [0, 1]], organisations: 2)
    XCTAssertEqual(try RobinsAlexanderClustering().score(of: square), 1)
    // Three projects: cycle 1–4–2–5; with (k−1)(k−1) added up over the seven edges, eleven paths.
    XCTAssertEqual(
      try XCTUnwrap(RobinsAlexanderClustering().score(of: .threeProjects)), 4.0 / 11,
      accuracy: 1e-12)
  }
}
