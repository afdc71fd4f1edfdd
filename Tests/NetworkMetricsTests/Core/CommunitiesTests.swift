import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class CommunitiesTests: XCTestCase {
  /// Two triangles with one edge between: Q = 2·(3/7 − (7/14)²).
  func testTwoTrianglesAreTwoCommunities() throws {
    let graph = Graph(7, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)])
    let found = try Communities().sets(of: MetricInput(graph: graph))
    XCTAssertEqual(found.sets, [[0, 1, 2], [3, 4, 5], [6]])
    XCTAssertEqual(try XCTUnwrap(found.score), 5.0 / 14, accuracy: 1e-12)
    XCTAssertEqual(found.search, .restarts(100))
    XCTAssertNil(found.equallyGood)
  }

  /// A ring of six divides in three ways into pairs of neighbours; the strong ones decide.
  func testWeightsDecideWhenTheyCount() throws {
    let weights = [9.0, 1, 9, 1, 9, 1]
    let ring = Graph(
      nodeCount: 6, edges: weights.enumerated().map { Edge($0, ($0 + 1) % 6, weight: $1) })
    let found = try Communities().sets(of: MetricInput(graph: ring, weights: .counted))
    XCTAssertEqual(found.sets, [[0, 1], [2, 3], [4, 5]])
  }

  func testWithoutEdgesEverybodyIsAlone() throws {
    let found = try Communities().sets(of: MetricInput(graph: Graph(3, [])))
    XCTAssertEqual(found.sets, [[0], [1], [2]])
    XCTAssertNil(found.score)
  }
}
