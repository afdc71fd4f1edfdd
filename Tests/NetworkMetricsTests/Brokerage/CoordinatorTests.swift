import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class CoordinatorTests: XCTestCase {
  /// Of the leaves 1, 2 | 3, 4 only the pair 1, 2 is of the centre's group.
  func testTheCentreOfAStarCoordinatesItsOwnGroup() throws {
    let scores = try Coordinator().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    XCTAssertEqual(scores.values, [1, 0, 0, 0, 0])
  }

  /// With a partner pair of 2 on 0's side the pair is closed.
  func testPartnersWhoWorkTogetherNeedNoCoordinator() throws {
    let triangle = Graph(4, [(0, 1), (0, 2), (1, 2), (0, 3)])
    XCTAssertEqual(try Coordinator().scores(of: triangle, groups: [5, 5, 5, 8]).values[0], 0)
  }

  func testDirectedOnlyWaysThroughCount() throws {
    let graph = Graph(4, [(0, 1), (1, 2), (3, 1)], isDirected: true)
    XCTAssertEqual(
      try Coordinator().scores(of: graph, groups: [0, 0, 0, 1]).values, [0, 1, 0, 0])
    let apart = Graph(3, [(1, 0), (1, 2)], isDirected: true)
    XCTAssertEqual(try Coordinator().scores(of: apart, groups: [0, 0, 1]).values, [0, 0, 0])
  }

  /// Of the 10 labellings the centre is of the group of 3 in 6, each with one pair, else none.
  func testChanceDealsEveryLabellingOfFewNodes() throws {
    let scores = try Coordinator().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    let chance = try XCTUnwrap(scores.chance?[0])
    XCTAssertEqual(chance.model, .allLabellings(10))
    XCTAssertEqual(chance.expected, 0.6, accuracy: 1e-12)
    XCTAssertEqual(chance.deviation, 0.24.squareRoot(), accuracy: 1e-12)
    XCTAssertEqual(chance.pValue, 1)
  }

  /// d = 4/10, q = 6/10: E = d²q·2·1/2 and V = E·(1 − d²q), with 3 nodes in the group.
  func testChanceCanBeTheFormula() throws {
    let scores = try Coordinator(null: .formula).scores(
      of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    let chance = try XCTUnwrap(scores.chance?[0])
    XCTAssertEqual(chance.model, .independentEdges)
    XCTAssertEqual(chance.expected, 0.096, accuracy: 1e-12)
    XCTAssertEqual(chance.deviation * chance.deviation, 0.096 * 0.904, accuracy: 1e-12)
  }

  func testChanceDrawsLabellingsOfMoreNodesAndUsesTheFormulaForMany() throws {
    let models = try [8, 9, 200, 201].map { count in
      try Coordinator().scores(of: .path(count), groups: (0..<count).map { $0 % 2 }).chance?[0]?
        .model
    }
    XCTAssertEqual(
      models,
      [.allLabellings(70), .labellings(10_000), .labellings(10_000), .independentEdges])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try Coordinator().scores(of: $0) }
  }
}
