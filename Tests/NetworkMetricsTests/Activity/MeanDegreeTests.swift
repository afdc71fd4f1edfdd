import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class MeanDegreeTests: XCTestCase {
  /// 2·3 / 4.
  func testAnEdgeCountsForBothItsEnds() throws {
    XCTAssertEqual(try MeanDegree.score(of: .path(4)), 1.5)
    XCTAssertEqual(try MeanDegree.score(of: Graph(8, [(0, 1)])), 0.25)
  }

  /// 3 edges leave 3 nodes; without direction there are 2 pairs.
  func testDirectedAnEdgeCountsOnce() throws {
    let arcs = Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true)
    for direction in [MetricInput.Direction.outgoing, .incoming] {
      XCTAssertEqual(try MeanDegree().score(of: MetricInput(graph: arcs, direction: direction)), 1)
    }
    XCTAssertEqual(try MeanDegree.score(of: arcs) ?? 0, 4.0 / 3, accuracy: 1e-12)
  }

  func testAskingForADirectionMakesNoDifferenceToAnUndirectedGraph() throws {
    let input = MetricInput(graph: .path(4), direction: .outgoing)
    XCTAssertEqual(try MeanDegree().score(of: input), 1.5)
  }

  func testItIsUndefinedWithoutNodes() throws {
    XCTAssertNil(try MeanDegree.score(of: Graph(0, [])))
    XCTAssertEqual(try MeanDegree.score(of: Graph(1, [])), 0)
  }
}
