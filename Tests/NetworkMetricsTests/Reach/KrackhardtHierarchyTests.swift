import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class KrackhardtHierarchyTests: XCTestCase {
  func testNothingComesBackInATreeAndEverythingInACycle() throws {
    let tree = Graph(4, [(0, 1), (0, 2), (1, 3)], isDirected: true)
    let round = Graph(3, [(0, 1), (1, 2), (2, 0)], isDirected: true)
    XCTAssertEqual(try KrackhardtHierarchy.directedScore(of: tree), 1)
    XCTAssertEqual(try KrackhardtHierarchy.directedScore(of: round), 0)
  }

  /// 0 reaches 1 and 2 one way, these two reach each other.
  func testTwoOfThreePairsAreOneWay() throws {
    let graph = Graph(3, [(0, 1), (1, 2), (2, 1)], isDirected: true)
    let score = 2.0 / 3
    XCTAssertEqual(try KrackhardtHierarchy.directedScore(of: graph), score)
    XCTAssertEqual(try KrackhardtHierarchy.directedScore(of: graph, .incoming), score)
  }

  func testItIsUndefinedWhenNobodyReachesAnybody() throws {
    XCTAssertNil(try KrackhardtHierarchy.directedScore(of: Graph(3, [], isDirected: true)))
    XCTAssertNil(try KrackhardtHierarchy.directedScore(of: Graph(0, [], isDirected: true)))
  }

  func testItNeedsDirection() {
    for (graph, direction) in [
      (Graph.path(3), MetricInput.Direction.outgoing), (.chain, .ignored),
    ] {
      XCTAssertThrowsError(try KrackhardtHierarchy.directedScore(of: graph, direction)) {
        XCTAssertEqual($0 as? MetricError, .needsDirection)
      }
    }
  }
}
