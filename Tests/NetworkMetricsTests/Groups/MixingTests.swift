import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class MixingTests: XCTestCase {
  /// A–A–B–C and an edge to a node of no group.
  func testEdgesBetweenAndWithin() throws {
    XCTAssertEqual(
      try Mixing.scores(of: .path(5), groups: [2, 2, 5, 7, nil]), [1, 1, 0, 1, 0, 1, 0, 1, 0])
    XCTAssertEqual(
      try Mixing().scores(of: MetricInput(graph: .path(3), groups: [9, -1, 4])).groups, [-1, 4, 9])
  }

  func testDirectionIsIgnored() throws {
    let graph = Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true)
    XCTAssertEqual(try Mixing.scores(of: graph, groups: [0, 0, 1]), [1, 1, 1, 0])
  }

  /// No other graph has a star's degrees.
  func testAStarLeavesChanceNoRoom() throws {
    let input = MetricInput(graph: .star(leaves: 3), groups: [0, 0, 1, 1])
    let chance = try XCTUnwrap(try Mixing().scores(of: input).chance?[0][1])
    XCTAssertEqual(
      chance,
      Chance(expected: 2, deviation: 0, pValue: 1, midPValue: 0.5, model: .sameDegrees(200)))
  }

  /// The three ways to make two pairs of four nodes are drawn about as often.
  func testChanceKeepsDegrees() throws {
    let input = MetricInput(graph: Graph(4, [(0, 1), (2, 3)]), groups: [0, 0, 1, 1])
    let scores = try Mixing().scores(of: input)
    XCTAssertEqual(scores.chance?[0][0]?.expected ?? 0, 1.0 / 3, accuracy: 0.1)
    XCTAssertEqual(scores.chance?[0][1]?.expected ?? 0, 4.0 / 3, accuracy: 0.2)
    XCTAssertEqual(scores, try Mixing().scores(of: input))
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try Mixing().scores(of: $0) }
  }
}
