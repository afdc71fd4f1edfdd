import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class MeanClusteringTests: XCTestCase {
  /// 1/3, 1 and 1; the leaf is left out, where networkx would count it as 0.
  func testATriangleOnAString() throws {
    let graph = Graph(4, [(0, 1), (1, 2), (0, 2), (0, 3)])
    XCTAssertEqual(try XCTUnwrap(MeanClustering.score(of: graph)), 7.0 / 9, accuracy: 1e-12)
  }

  func testWithoutAnyPairOfPartnersItIsUndefined() throws {
    XCTAssertNil(try MeanClustering.score(of: .path(2)))
    XCTAssertEqual(try MeanClustering.score(of: .path(3)), 0)
  }
}
