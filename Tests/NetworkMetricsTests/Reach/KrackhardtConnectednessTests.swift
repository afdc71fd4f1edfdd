import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class KrackhardtConnectednessTests: XCTestCase {
  /// 3 + 1 of 10 pairs are together.
  func testTwoParts() throws {
    XCTAssertEqual(try KrackhardtConnectedness.score(of: .pathAndPair), 0.4)
  }

  func testAllTogetherAndAllApart() throws {
    XCTAssertEqual(try KrackhardtConnectedness.score(of: .star(leaves: 3)), 1)
    XCTAssertEqual(try KrackhardtConnectedness.score(of: Graph(3, [])), 0)
  }

  func testDirectionIsIgnored() throws {
    XCTAssertEqual(try KrackhardtConnectedness.directedScore(of: .chain), 1)
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    XCTAssertNil(try KrackhardtConnectedness.score(of: Graph(1, [])))
    XCTAssertNil(try KrackhardtConnectedness.score(of: Graph(0, [])))
  }
}
