import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class BrokerageTests: XCTestCase {
  /// No two of the 4 leaves are joined: 4·3/2 pairs.
  func testTheCentreOfAStarBrokersAllPairs() throws {
    let scores = try Brokerage().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    XCTAssertEqual(scores.values, [6, 0, 0, 0, 0])
  }

  /// Groups dealt once or for each role are the same groups.
  func testRolesTogetherAreWhatEachGivesAlone() throws {
    let input = MetricInput(graph: .kite, groups: [0, 1, 2, 0, 1, 2, 0, 1, 2, 0])
    let together = try Brokerage.scores(of: [.coordinator, .gatekeeper, .liaison], in: input)
    let alone: [any NodeMetric] = [Coordinator(), Gatekeeper(), Liaison()]
    for (scores, metric) in zip(together, alone) {
      XCTAssertEqual(scores, try metric.scores(of: input))
    }
    XCTAssertNotNil(together[2].chance?[3])
  }

  func testNobodyBrokersAmongMutualPartners() throws {
    XCTAssertEqual(
      try Brokerage().scores(of: .complete(4), groups: [0, 1, 0, 1]).values, [0, 0, 0, 0])
  }

  /// 0 → 1 → 2 is open although 2 → 0, and so on round the circle.
  func testAWayBackDoesNotCloseADirectedTriad() throws {
    let circle = Graph(3, [(0, 1), (1, 2), (2, 0)], isDirected: true)
    XCTAssertEqual(try Brokerage().scores(of: circle, groups: [0, 1, 2]).values, [1, 1, 1])
    XCTAssertEqual(
      try Brokerage().scores(of: circle, groups: [0, 1, 2], direction: .ignored).values, [0, 0, 0])
  }

  /// Of the star's 6 pairs, 3 are left without leaf 4. An isolate (5) scores 0.
  func testNodesWithoutAGroupAreLeftOut() throws {
    let star = Graph(6, [(0, 1), (0, 2), (0, 3), (0, 4)])
    let scores = try Brokerage().scores(of: star, groups: [0, 0, 1, 1, nil, 1])
    XCTAssertEqual(scores.values, [3, 0, 0, 0, nil, 0])
    XCTAssertNil(scores.chance?[4])
  }

  /// d = 4/10: E = 0.096·6 and V = E·(1 − 0.096) + 24·0.4³·0.6³.
  func testChanceIsTheFormula() throws {
    let scores = try Brokerage().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    let chance = try XCTUnwrap(scores.chance?[0])
    XCTAssertEqual(chance.model, .independentEdges)
    XCTAssertEqual(chance.expected, 0.576, accuracy: 1e-12)
    XCTAssertEqual(chance.deviation * chance.deviation, 0.85248, accuracy: 1e-12)
    XCTAssertNil(chance.pValue)
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try Brokerage().scores(of: $0) }
  }
}
