import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class LargestComponentTests: XCTestCase {
  func testTheLargerOfTwoParts() throws {
    XCTAssertEqual(try LargestComponent.score(of: .pathAndPair), 0.6)
  }

  func testAConnectedNetworkAndOneOfIsolates() throws {
    XCTAssertEqual(try LargestComponent.score(of: .cycle(4)), 1)
    XCTAssertEqual(try LargestComponent.score(of: Graph(4, [])), 0.25)
  }

  func testDirectionIsIgnored() throws {
    XCTAssertEqual(try LargestComponent.directedScore(of: .chain), 1)
  }

  func testItIsUndefinedWithoutNodes() throws {
    XCTAssertNil(try LargestComponent.score(of: Graph(0, [])))
  }
}
