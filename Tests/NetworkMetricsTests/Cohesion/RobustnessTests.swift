import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class RobustnessTests: XCTestCase {
  /// Without the middle the five stand alone: 1, 1, 1, 1 and 0 of 5.
  func testAStarFallsApartAtOnce() throws {
    XCTAssertEqual(
      try XCTUnwrap(Robustness.score(of: .star(leaves: 4))), 4.0 / 25, accuracy: 1e-12)
  }

  /// 3, 2, 1 and 0 of 4.
  func testWhereAllWorkWithAllTheRestStaysTogether() throws {
    XCTAssertEqual(try XCTUnwrap(Robustness.score(of: .complete(4))), 6.0 / 16, accuracy: 1e-12)
  }

  func testWithoutNodesItIsUndefined() throws {
    XCTAssertNil(try Robustness.score(of: Graph(0, [])))
  }
}
