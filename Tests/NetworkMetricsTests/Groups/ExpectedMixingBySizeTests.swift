import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ExpectedMixingBySizeTests: XCTestCase {
  /// 3 edges over 6 pairs: half an edge for each of the 3, 3 and 0 pairs.
  func testEdgesFallOnPairsAlike() throws {
    assertClose(
      try ExpectedMixingBySize.scores(of: .path(4), groups: [0, 0, 0, 1]), [1.5, 1.5, 1.5, 0])
  }

  /// 1 edge over the 3 pairs of the nodes with a group.
  func testNodesWithoutAGroupAreLeftOut() throws {
    assertClose(
      try ExpectedMixingBySize.scores(of: .path(4), groups: [0, 0, nil, 1]),
      [1.0 / 3, 2.0 / 3, 2.0 / 3, 0])
  }

  func testWithoutEdgesNoneAreExpected() throws {
    XCTAssertEqual(
      try ExpectedMixingBySize.scores(of: Graph(2, []), groups: [0, 1]), [0, 0, 0, 0])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try ExpectedMixingBySize().scores(of: $0) }
  }
}
