import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class BridgingCentralityTests: XCTestCase {
  /// Betweenness 1/2 and 2/3; (1/2)/(1 + 1/2) and (1/2)/(1/2 + 1/2).
  func testAlongAPathOfFive() throws {
    assertClose(
      try BridgingCentrality.scores(of: .path(5)), [0, 1.0 / 6, 1.0 / 3, 1.0 / 6, 0])
  }

  /// Betweenness 1, but (1/3)/(1 + 1 + 1).
  func testAHubIsNoBridge() throws {
    assertClose(try BridgingCentrality.scores(of: .star(leaves: 3)), [1.0 / 9, 0, 0, 0])
  }

  func testAnIsolateIsUndefined() throws {
    assertClose(
      try BridgingCentrality.scores(of: Graph(4, [(0, 1), (1, 2)])), [0, 1.0 / 12, 0, nil])
  }

  func testItIsUndefinedBelowThreeNodes() throws {
    XCTAssertEqual(try BridgingCentrality.scores(of: Graph(0, [])), [])
    XCTAssertEqual(try BridgingCentrality.scores(of: .path(2)), [nil, nil])
  }
}
