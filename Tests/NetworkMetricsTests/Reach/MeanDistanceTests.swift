import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class MeanDistanceTests: XCTestCase {
  /// Three pairs at 1, two at 2 and one at 3.
  func testAlongAPathOfFour() throws {
    XCTAssertEqual(try MeanDistance.score(of: .path(4)) ?? 0, 5.0 / 3, accuracy: 1e-12)
  }

  /// Three pairs at 1 and one at 2.
  func testPairsWithoutAPathAreLeftOut() throws {
    XCTAssertEqual(try MeanDistance.score(of: .pathAndPair), 1.25)
  }

  func testDirectedPairs() throws {
    XCTAssertEqual(try MeanDistance.directedScore(of: .chain) ?? 0, 4.0 / 3, accuracy: 1e-12)
    let round = Graph(3, [(0, 1), (1, 2), (2, 0)], isDirected: true)
    XCTAssertEqual(try MeanDistance.directedScore(of: round), 1.5)
    XCTAssertEqual(try MeanDistance.score(of: round), 1)
  }

  func testItIsUndefinedWithoutAPath() throws {
    XCTAssertNil(try MeanDistance.score(of: Graph(3, [])))
    XCTAssertNil(try MeanDistance.score(of: Graph(0, [])))
  }
}
