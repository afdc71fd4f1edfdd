import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class CutNodeCountTests: XCTestCase {
  func testTheNodesInsideAPath() throws {
    XCTAssertEqual(try CutNodeCount.score(of: .path(4)), 2)
    XCTAssertEqual(try CutNodeCount.score(of: .bowTie), 1)
  }

  func testACycleHasNone() throws {
    XCTAssertEqual(try CutNodeCount.score(of: .cycle(4)), 0)
    XCTAssertEqual(try CutNodeCount.score(of: Graph(0, [])), 0)
    XCTAssertEqual(try CutNodeCount.score(of: Graph(3, [])), 0)
  }

  func testDirectionIsIgnored() throws {
    XCTAssertEqual(try CutNodeCount.directedScore(of: .chain), 1)
  }
}
