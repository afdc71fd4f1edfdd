import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ConsultantTests: XCTestCase {
  /// The leaves 3, 4 share a group that isn't the centre's.
  func testTheCentreOfAStarConsultsTheOtherGroup() throws {
    let scores = try Consultant().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    XCTAssertEqual(scores.values, [1, 0, 0, 0, 0])
  }

  func testDirectedOnlyWaysThroughCount() throws {
    let chain = Graph(3, [(0, 1), (1, 2)], isDirected: true)
    XCTAssertEqual(try Consultant().scores(of: chain, groups: [1, 0, 1]).values, [0, 1, 0])
    let apart = Graph(3, [(1, 0), (1, 2)], isDirected: true)
    XCTAssertEqual(try Consultant().scores(of: apart, groups: [1, 0, 1]).values, [0, 0, 0])
  }

  /// The centre is of the group of 2 in 4 of the 10 labellings: 3 pairs each; else 1 pair.
  func testChanceDealsEveryLabellingOfFewNodes() throws {
    let scores = try Consultant().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 1])
    let chance = try XCTUnwrap(scores.chance?[0])
    XCTAssertEqual(chance.expected, 1.8, accuracy: 1e-12)
    XCTAssertEqual(chance.deviation, 0.96.squareRoot(), accuracy: 1e-12)
    XCTAssertEqual(chance.pValue, 1)
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try Consultant().scores(of: $0) }
  }
}
