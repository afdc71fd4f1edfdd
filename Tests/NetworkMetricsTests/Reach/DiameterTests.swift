import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class DiameterTests: XCTestCase {
  func testAlongAPathAndTheKite() throws {
    XCTAssertEqual(try Diameter.score(of: .path(5)), 4)
    XCTAssertEqual(try Diameter.score(of: .kite), 4)
    XCTAssertEqual(try Diameter.score(of: .complete(4)), 1)
  }

  func testPairsWithoutAPathAreLeftOut() throws {
    XCTAssertEqual(try Diameter.score(of: .pathAndPair), 2)
  }

  func testDirectedPathsGoTheLongWayRound() throws {
    let round = Graph(4, [(0, 1), (1, 2), (2, 3), (3, 0)], isDirected: true)
    XCTAssertEqual(try Diameter.directedScore(of: round), 3)
    XCTAssertEqual(try Diameter.score(of: round), 2)
  }

  func testItIsUndefinedWithoutAPath() throws {
    XCTAssertNil(try Diameter.score(of: Graph(3, [])))
    XCTAssertNil(try Diameter.score(of: Graph(0, [])))
  }
}
