import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class LiaisonTests: XCTestCase {
  /// Of the leaves B, C, C, A the pairs B–C are two.
  func testTheCentreOfAStarJoinsTheOtherGroups() throws {
    let scores = try Liaison().scores(of: .star(leaves: 4), groups: [0, 1, 2, 2, 0])
    XCTAssertEqual(scores.values, [2, 0, 0, 0, 0])
  }

  func testThereIsNoneBetweenTwoGroups() throws {
    XCTAssertEqual(
      try Liaison().scores(of: .path(4), groups: [0, 1, 0, 1]).values, [0, 0, 0, 0])
  }

  /// 0 → 1 → 2 and 2 → 1 → 0.
  func testDirectedWaysCountEach() throws {
    let graph = Graph(3, [(0, 1), (1, 2), (2, 1), (1, 0)], isDirected: true)
    XCTAssertEqual(try Liaison().scores(of: graph, groups: [0, 1, 2]).values, [0, 2, 0])
    XCTAssertEqual(
      try Liaison().scores(of: graph, groups: [0, 1, 2], direction: .ignored).values, [0, 1, 0])
  }

  func testTheRolesAddUpToBrokerage() throws {
    let groups = [0, 1, 2, 0, 1, 2, 0, 1, 1, 0]
    let roles: [any NodeMetric] = [
      Coordinator(null: .formula), Consultant(null: .formula), Gatekeeper(null: .formula),
      Liaison(null: .formula),
    ]
    let sums = try roles.map { try $0.scores(of: .kite, groups: groups).values }
      .reduce([Double](repeating: 0, count: 10)) { zip($0, $1).map { $0 + ($1 ?? 0) } }
    XCTAssertEqual(sums, try Brokerage().scores(of: .kite, groups: groups).values)
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try Liaison().scores(of: $0) }
  }
}
