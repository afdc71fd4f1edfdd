import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class WorstRankTests: XCTestCase {
  /// The centre is ahead of all leaves, which can come in any order.
  func testTheCentreOfAStarIsFirstForCertain() throws {
    XCTAssertEqual(try WorstRank.scores(of: .star(leaves: 3)), [1, 4, 4, 4])
  }

  /// Node 1 is ahead of node 0, node 3 of node 4, and the middle of both.
  func testAlongAPathOfFive() throws {
    XCTAssertEqual(try WorstRank.scores(of: .path(5)), [5, 4, 3, 4, 5])
  }

  func testMutualPartnersAreEqual() throws {
    XCTAssertEqual(try WorstRank.scores(of: .complete(3)), [3, 3, 3])
  }

  func testAnIsolateComesLast() throws {
    XCTAssertEqual(try WorstRank.scores(of: Graph(4, [(0, 1)])), [2, 2, 4, 4])
    XCTAssertEqual(try WorstRank.scores(of: Graph(1, [])), [1])
  }

  func testItIsNeverAboveTheBestRank() throws {
    let best = try BestRank.scores(of: .kite)
    let worst = try WorstRank.scores(of: .kite)
    for (first, last) in zip(best, worst) { XCTAssertLessThanOrEqual(first ?? 0, last ?? 0) }
  }
}
