import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class FragmentationTests: XCTestCase {
  /// 3 + 1 of 10 pairs have a path.
  func testTwoParts() throws {
    XCTAssertEqual(try Fragmentation.score(of: .pathAndPair) ?? 0, 0.6, accuracy: 1e-12)
  }

  func testNoneInOnePartAndAllAmongIsolates() throws {
    XCTAssertEqual(try Fragmentation.score(of: .path(4)), 0)
    XCTAssertEqual(try Fragmentation.score(of: Graph(3, [])), 1)
  }

  /// 3 of 6 ordered pairs.
  func testDirectedPairsAreOrdered() throws {
    XCTAssertEqual(try Fragmentation.directedScore(of: .chain), 0.5)
    XCTAssertEqual(try Fragmentation.score(of: .chain), 0)
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    XCTAssertNil(try Fragmentation.score(of: Graph(1, [])))
    XCTAssertNil(try Fragmentation.score(of: Graph(0, [])))
  }
}
