import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class DistanceFragmentationTests: XCTestCase {
  /// 1 less (1 + 1 + 1/2)/3.
  func testLongerPathsFragment() throws {
    XCTAssertEqual(
      try DistanceFragmentation.score(of: .path(3)) ?? 0, 1.0 / 6, accuracy: 1e-12)
  }

  func testNoneWhereAllWorkWithAllAndAllAmongIsolates() throws {
    XCTAssertEqual(try DistanceFragmentation.score(of: .complete(4)), 0)
    XCTAssertEqual(try DistanceFragmentation.score(of: Graph(3, [])), 1)
  }

  /// 1 less (1 + 1 + 1/2)/6.
  func testDirectedPairsAreOrdered() throws {
    XCTAssertEqual(
      try DistanceFragmentation.directedScore(of: .chain) ?? 0, 7.0 / 12, accuracy: 1e-12)
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    XCTAssertNil(try DistanceFragmentation.score(of: Graph(1, [])))
    XCTAssertNil(try DistanceFragmentation.score(of: Graph(0, [])))
  }
}
