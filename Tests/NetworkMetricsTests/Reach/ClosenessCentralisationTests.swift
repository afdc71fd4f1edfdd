import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ClosenessCentralisationTests: XCTestCase {
  func testOneInAStarAndZeroInACycle() throws {
    XCTAssertEqual(
      try ClosenessCentralisation.score(of: .star(leaves: 4)) ?? 0, 1, accuracy: 1e-12)
    XCTAssertEqual(try ClosenessCentralisation.score(of: .cycle(5)), 0)
  }

  /// The ends are 1/4 less close than the two between, over 3·2/5.
  func testAlongAPathOfFour() throws {
    XCTAssertEqual(
      try ClosenessCentralisation.score(of: .path(4)) ?? 0, 5.0 / 12, accuracy: 1e-12)
  }

  /// 1/2 − 1/3 twice and 1/2 − 1/4 twice, over 4·3/7.
  func testADisconnectedGraphTakesTheClosenessOfWassermanAndFaust() throws {
    XCTAssertEqual(
      try ClosenessCentralisation.score(of: .pathAndPair) ?? 0, 35.0 / 72, accuracy: 1e-12)
  }

  func testItIsUndefinedBelowThreeNodes() throws {
    XCTAssertNil(try ClosenessCentralisation.score(of: .path(2)))
    XCTAssertNil(try ClosenessCentralisation.score(of: Graph(0, [])))
    XCTAssertEqual(try ClosenessCentralisation.score(of: Graph(3, [])), 0)
  }
}
