import CollaborationGraph
import NetworkMetrics
import XCTest

final class DegreeCentralisationTests: XCTestCase {
  func testAStarIsFullyCentralised() throws {
    XCTAssertEqual(try DegreeCentralisation.score(of: .star(leaves: 6)), 1)
  }

  func testEqualDegreesAreNotCentralised() throws {
    XCTAssertEqual(try DegreeCentralisation.score(of: .cycle(5)), 0)
    XCTAssertEqual(try DegreeCentralisation.score(of: Graph(4, [])), 0)
  }

  /// Degrees 1, 2, 2, 1: (1 + 0 + 0 + 1) / (3·2) = 1/3.
  func testAPathOfFour() throws {
    XCTAssertEqual(try DegreeCentralisation.score(of: .path(4)) ?? 0, 1.0 / 3, accuracy: 1e-12)
  }

  /// 6·10 − 36 = 24 of 9·8 = 72.
  func testTheKite() throws {
    XCTAssertEqual(try DegreeCentralisation.score(of: .kite) ?? 0, 1.0 / 3, accuracy: 1e-12)
  }

  /// The denominator (n − 1)(n − 2) is 0 there.
  func testItIsUndefinedBelowThreeNodes() throws {
    XCTAssertNil(try DegreeCentralisation.score(of: .path(2)))
    XCTAssertNil(try DegreeCentralisation.score(of: Graph(0, [])))
  }
}
