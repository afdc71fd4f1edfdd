import CollaborationGraph
import NetworkMetrics
import XCTest

final class ConstraintTests: XCTestCase {
  /// Two contacts with (1/2 + 1/2·1/2)² = 9/16 each.
  func testEachNodeOfATriangleScores1125() throws {
    XCTAssertEqual(try Constraint.scores(of: .complete(3)), [1.125, 1.125, 1.125])
  }

  /// The hub has 5·(1/5)² = 1/5, a leaf 1² = 1.
  func testAStarOfFive() throws {
    assertClose(try Constraint.scores(of: .star(leaves: 5)), [0.2, 1, 1, 1, 1, 1])
  }

  /// 3·(1/3 + 2·1/3·1/3)² = 3·(5/9)² = 25/27.
  func testFourMutualPartners() throws {
    assertClose(try Constraint.scores(of: .complete(4)), [Double?](repeating: 25.0 / 27, count: 4))
  }

  func testANodeWithOneContactScoresOne() throws {
    XCTAssertEqual(try Constraint.scores(of: .path(3)), [1, 0.5, 1])
    XCTAssertEqual(try Constraint.scores(of: .path(2)), [1, 1])
  }

  func testAnIsolateHasUndefinedConstraint() throws {
    XCTAssertEqual(try Constraint.scores(of: Graph(3, [(0, 1)])), [1, 1, nil])
    XCTAssertEqual(try Constraint.scores(of: Graph(1, [])), [nil])
  }

  /// A triangle 0–1–2 with 3 on a string from 0. For 0: contacts 1 and 2 get (1/3 + 1/3·1/2)²,
  /// contact 3 gets (1/3)²: 1/4 + 1/4 + 1/9 = 11/18. For 1: contact 0 gets (1/2 + 1/2·1/2)²,
  /// contact 2 gets (1/2 + 1/2·1/3)²: 9/16 + 4/9 = 145/144.
  func testATriangleOnAString() throws {
    let graph = Graph(4, [(0, 1), (1, 2), (0, 2), (0, 3)])
    assertClose(
      try Constraint.scores(of: graph), [11.0 / 18, 145.0 / 144, 145.0 / 144, 1])
  }
}
