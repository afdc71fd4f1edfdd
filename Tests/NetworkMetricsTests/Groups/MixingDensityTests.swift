import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class MixingDensityTests: XCTestCase {
  /// A A A B: 2 of 3 pairs within A, 1 of 3 across, no pair within B.
  func testShareOfThePairs() throws {
    assertClose(
      try MixingDensity.scores(of: .path(4), groups: [0, 0, 0, 1]),
      [2.0 / 3, 1.0 / 3, 1.0 / 3, nil])
  }

  func testIsolatesCountAndNodesWithoutAGroupDoNot() throws {
    assertClose(
      try MixingDensity.scores(of: Graph(5, [(0, 1), (1, 4)]), groups: [0, 0, 1, 1, nil]),
      [1, 0, 0, 0])
  }

  func testACompleteGraphHasThemAll() throws {
    XCTAssertEqual(
      try MixingDensity.scores(of: .complete(4), groups: [0, 0, 1, 1]), [1, 1, 1, 1])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try MixingDensity().scores(of: $0) }
  }
}
