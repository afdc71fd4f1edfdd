import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class LocalClusteringTests: XCTestCase {
  func testAllContactsOfATriangleKnowEachOther() throws {
    XCTAssertEqual(try LocalClustering.scores(of: .complete(3)), [1, 1, 1])
  }

  /// 1 of the 3 pairs of contacts of node 0 works together; node 3 has no pair.
  func testATriangleOnAString() throws {
    let graph = Graph(4, [(0, 1), (1, 2), (0, 2), (0, 3)])
    assertClose(try LocalClustering.scores(of: graph), [1.0 / 3, 1, 1, nil])
  }

  /// A leaf has one contact, so there is no pair to ask about; 0 would say that they don't meet.
  func testBelowTwoContactsItIsUndefined() throws {
    XCTAssertEqual(try LocalClustering.scores(of: .star(leaves: 2)), [0, nil, nil])
    XCTAssertEqual(try LocalClustering.scores(of: Graph(1, [])), [nil])
  }

  /// Of the kite's Diane: 8 of 15 pairs of her 6 contacts.
  func testDianeOfTheKite() throws {
    XCTAssertEqual(try LocalClustering.scores(of: .kite)[3] ?? 0, 8.0 / 15, accuracy: 1e-12)
  }
}
