import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class DegreeAssortativityTests: XCTestCase {
  func testInAStarTheHubMeetsOnlyLeaves() throws {
    XCTAssertEqual(try DegreeAssortativity.score(of: .star(leaves: 3)), -1)
  }

  /// Ends 1–2, 2–2, 2–1: mean 5/3; covariance −2/9 − 2/9 + 2/9 over 6 ends, variance 12/9.
  func testAlongAPath() throws {
    assertClose([try DegreeAssortativity.score(of: .path(4))], [-0.5])
  }

  /// A triangle apart from a single edge.
  func testAlikeWithAlikeIsOne() throws {
    assertClose(
      [try DegreeAssortativity.score(of: Graph(6, [(0, 1), (1, 2), (2, 0), (3, 4)]))], [1])
  }

  func testItIsUndefinedWithoutVariation() throws {
    XCTAssertNil(try DegreeAssortativity.score(of: .cycle(5)))
    XCTAssertNil(try DegreeAssortativity.score(of: Graph(3, [(0, 1)])))
    XCTAssertNil(try DegreeAssortativity.score(of: Graph(0, [])))
  }
}
