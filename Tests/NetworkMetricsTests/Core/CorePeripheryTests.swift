import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class CorePeripheryTests: XCTestCase {
  /// 0 and 1 work with everybody, 2, 3 and 4 only with them.
  private let perfect = Graph(5, [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4)])

  func testAPerfectCoreFitsPerfectly() throws {
    XCTAssertEqual(try XCTUnwrap(CorePeripheryFit.score(of: perfect)), 1, accuracy: 1e-12)
    let found = try CoreMembers().sets(of: MetricInput(graph: perfect))
    XCTAssertEqual(found.sets, [[0, 1]])
    XCTAssertEqual(found.search, .exact)
    XCTAssertEqual(found.equallyGood, 1)
  }

  /// Four pairs touch node 0, three of them joined, and one pair beside them is: the four-fold table
  /// is 3, 1, 1, 5, its correlation (3·5 − 1·1)/√(4·6·4·6) = 7/12.
  func testATriangleOnAStringWithALoneNode() throws {
    let graph = Graph(5, [(0, 1), (0, 2), (0, 3), (1, 2)])
    let found = try CoreMembers().sets(of: MetricInput(graph: graph))
    XCTAssertEqual(found.sets, [[0]])
    XCTAssertEqual(try XCTUnwrap(found.score), 7.0 / 12, accuracy: 1e-12)
  }

  /// Six ways to take out a node or a pair of neighbours of a ring of four fit alike.
  func testEquallyGoodCoresAreCounted() throws {
    let found = try CoreMembers().sets(of: MetricInput(graph: .cycle(4)))
    XCTAssertEqual(found.sets, [[0, 2]])
    XCTAssertEqual(found.equallyGood, 2)
  }

  func testWhereNobodyOrEverybodyWorksTogetherThereIsNoCore() throws {
    for graph in [Graph(4, []), .complete(4), .path(2), Graph(0, [])] {
      XCTAssertNil(try CorePeripheryFit.score(of: graph))
      XCTAssertNil(try CorePeripheryFit().chance(of: MetricInput(graph: graph)))
      XCTAssertEqual(try CoreMembers().sets(of: MetricInput(graph: graph)).sets, [])
    }
  }

  /// Every graph with these degrees is the same, so chance has no room.
  func testAStarFitsAsWellByChance() throws {
    let input = MetricInput(graph: .star(leaves: 5))
    let chance = try XCTUnwrap(CorePeripheryFit().chance(of: input))
    XCTAssertEqual(chance.expected, 1, accuracy: 1e-12)
    XCTAssertEqual(chance.pValue, 1)
    XCTAssertEqual(chance.model, .sameDegrees(200))
  }
}
