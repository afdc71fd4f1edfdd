import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class LocalEfficiencyTests: XCTestCase {
  func testPartnersWhoAllWorkTogetherAndPartnersWhoDont() throws {
    XCTAssertEqual(try LocalEfficiency.score(of: .complete(4)), 1)
    XCTAssertEqual(try LocalEfficiency.score(of: .star(leaves: 4)), 0)
  }

  /// The partners of 0 and 2 form a path (5/6), those of 1 and 3 a pair (1).
  func testASquareWithADiagonal() throws {
    XCTAssertEqual(
      try LocalEfficiency.score(of: .squareWithADiagonal) ?? 0, 11.0 / 12, accuracy: 1e-12)
  }

  func testNodesWithFewerThanTwoPartnersCountZero() throws {
    let triangleAndIsolate = Graph(4, [(0, 1), (0, 2), (1, 2)])
    XCTAssertEqual(try LocalEfficiency.score(of: triangleAndIsolate), 0.75)
    XCTAssertEqual(try LocalEfficiency.score(of: .path(2)), 0)
  }

  func testItIsUndefinedWithoutNodes() throws {
    XCTAssertNil(try LocalEfficiency.score(of: Graph(0, [])))
  }
}
