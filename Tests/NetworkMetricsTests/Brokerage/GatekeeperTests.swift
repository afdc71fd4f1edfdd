import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class GatekeeperTests: XCTestCase {
  /// Each of the leaves 1, 2 with each of 3, 4.
  func testTheCentreOfAStarIsTheGateOfItsGroup() throws {
    let scores = try Gatekeeper().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    XCTAssertEqual(scores.values, [4, 0, 0, 0, 0])
  }

  /// From another group into one's own; the other way is a representative.
  func testDirectedOnlyTheWayInCounts() throws {
    let chain = Graph(3, [(0, 1), (1, 2)], isDirected: true)
    XCTAssertEqual(try Gatekeeper().scores(of: chain, groups: [0, 1, 1]).values, [0, 1, 0])
    XCTAssertEqual(try Gatekeeper().scores(of: chain, groups: [0, 0, 1]).values, [0, 0, 0])
    XCTAssertEqual(
      try Gatekeeper().scores(of: chain, groups: [0, 0, 1], direction: .ignored).values,
      [0, 1, 0])
  }

  func testIncomingIsOutgoingOfTheReversedGraph() throws {
    let chain = Graph(4, [(0, 1), (1, 2), (2, 3)], isDirected: true)
    XCTAssertEqual(
      try Gatekeeper().scores(of: chain, groups: [0, 0, 1, 1], direction: .incoming),
      try Gatekeeper().scores(of: chain.reversed, groups: [0, 0, 1, 1]))
  }

  /// Undirected: E = d²q·(N − n)(n − 1), for the centre's group 0.096·2·2; a pair counts once.
  func testTheFormulaOfAnUndirectedGraphIsThatOfOneDirection() throws {
    let scores = try Gatekeeper(null: .formula).scores(
      of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    let chance = try XCTUnwrap(scores.chance?[0])
    XCTAssertEqual(chance.expected, 0.384, accuracy: 1e-12)
    let variance = 0.384 * 0.904 + 8 * 0.4 * 0.4 * 0.4 * 0.6 * 0.6 * 0.6
    XCTAssertEqual(chance.deviation * chance.deviation, variance, accuracy: 1e-12)
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try Gatekeeper().scores(of: $0) }
  }
}
