import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class BetweennessCentralisationTests: XCTestCase {
  func testOneInAStarAndZeroInACycle() throws {
    XCTAssertEqual(try BetweennessCentralisation.score(of: .star(leaves: 4)), 1)
    XCTAssertEqual(try BetweennessCentralisation.score(of: .cycle(5)) ?? 1, 0, accuracy: 1e-12)
  }

  /// 2/3 more than the ends and 1/6 more than the two between, over 4.
  func testAlongAPathOfFive() throws {
    XCTAssertEqual(
      try BetweennessCentralisation.score(of: .path(5)) ?? 0, 5.0 / 12, accuracy: 1e-12)
  }

  func testItIsUndefinedBelowThreeNodes() throws {
    XCTAssertNil(try BetweennessCentralisation.score(of: .path(2)))
    XCTAssertNil(try BetweennessCentralisation.score(of: Graph(0, [])))
  }

  func testDirectionIsIgnored() throws {
    XCTAssertEqual(try BetweennessCentralisation.directedScore(of: .chain), 1)
  }
}
