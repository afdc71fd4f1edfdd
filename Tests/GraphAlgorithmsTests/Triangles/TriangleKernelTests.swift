import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Triangles found once each, on graphs of some size.
final class TriangleKernelTests: XCTestCase {
  func testTrianglesAreThoseOfTryingAllTriples() {
    for (name, graph) in StructuredGraphs.all(seed: 3) {
      XCTAssertEqual(triangleCounts(of: graph), BruteForce(graph).triangles, name)
    }
  }

  /// Of two nodes with equally many neighbours the smaller index stands above.
  func testEachEdgeStandsAtTheEndWithFewerNeighbours() {
    let star = Graph(5, [(0, 1), (0, 2), (0, 3), (3, 4)])
    let rows = OrientedRows(
      offsets: star.successors.offsets, neighbours: star.successors.neighbours)
    XCTAssertEqual(rows.offsets, [0, 0, 1, 2, 3, 4])
    XCTAssertEqual(rows.heads, [0, 0, 0, 3])
  }
}
