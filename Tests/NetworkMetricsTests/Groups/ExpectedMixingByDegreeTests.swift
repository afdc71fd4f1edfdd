import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ExpectedMixingByDegreeTests: XCTestCase {
  /// K = 5 and 1, M = 3: 25/12, 5/6 and 1/12, together 3.
  func testEdgesFallOnEndsAlike() throws {
    assertClose(
      try ExpectedMixingByDegree.scores(of: .path(4), groups: [0, 0, 0, 1]),
      [25.0 / 12, 5.0 / 6, 5.0 / 6, 1.0 / 12])
  }

  /// Only the first edge is left.
  func testEdgesWithANodeOfNoGroupAreLeftOut() throws {
    assertClose(
      try ExpectedMixingByDegree.scores(of: .path(4), groups: [0, 0, nil, 1]), [1, 0, 0, 0])
  }

  func testWithoutEdgesNoneAreExpected() throws {
    XCTAssertEqual(
      try ExpectedMixingByDegree.scores(of: Graph(2, []), groups: [0, 1]), [0, 0, 0, 0])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try ExpectedMixingByDegree().scores(of: $0) }
  }
}
