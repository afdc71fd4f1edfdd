import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class BridgeCountTests: XCTestCase {
  func testEveryEdgeOfATreeIsABridge() throws {
    XCTAssertEqual(try BridgeCount.score(of: .path(4)), 3)
    XCTAssertEqual(try BridgeCount.score(of: .star(leaves: 5)), 5)
  }

  func testNoEdgeOfACycleIs() throws {
    XCTAssertEqual(try BridgeCount.score(of: .bowTie), 0)
    XCTAssertEqual(try BridgeCount.score(of: Graph(0, [])), 0)
  }

  /// Directed both ways it is still one collaboration.
  func testAPairOfOppositeEdgesIsOne() throws {
    let pair = Graph(2, [(0, 1), (1, 0)], isDirected: true)
    XCTAssertEqual(try BridgeCount.directedScore(of: pair), 1)
  }
}
