import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class IsolateCountTests: XCTestCase {
  func testNodesWithoutEdgesAreCounted() throws {
    XCTAssertEqual(try IsolateCount.score(of: Graph(5, [(0, 1), (1, 2)])), 2)
    XCTAssertEqual(try IsolateCount.score(of: .path(3)), 0)
  }

  func testWithoutEdgesAllAre() throws {
    XCTAssertEqual(try IsolateCount.score(of: Graph(3, [])), 3)
    XCTAssertEqual(try IsolateCount.score(of: Graph(0, [])), 0)
  }

  /// Node 1 only names and node 2 is only named; node 3 has neither.
  func testAnEdgeEitherWayIsEnough() throws {
    let arcs = Graph(4, [(1, 0), (0, 2)], isDirected: true)
    for direction in MetricInput.Direction.allCases {
      let input = MetricInput(graph: arcs, direction: direction)
      XCTAssertEqual(try IsolateCount().score(of: input), 1)
    }
  }
}
