import CollaborationGraph
import NetworkMetrics
import XCTest

final class ExternalInternalIndexTests: XCTestCase {
  func testWithoutGroupsItThrows() {
    XCTAssertThrowsError(try ExternalInternalIndex.score(of: .path(3))) { error in
      XCTAssertEqual(error as? MetricError, .needsGroups)
    }
  }

  /// Edges 0–1 and 2–3 within, 1–2 across: (1 − 2) / 3.
  func testAPathThroughTwoGroups() throws {
    let score = try ExternalInternalIndex.score(of: .path(4), groups: [0, 0, 1, 1])
    XCTAssertEqual(score ?? 0, -1.0 / 3, accuracy: 1e-12)
  }

  func testOnlyAcrossIsOneAndOnlyWithinIsMinusOne() throws {
    XCTAssertEqual(try ExternalInternalIndex.score(of: .path(3), groups: [0, 1, 0]), 1)
    XCTAssertEqual(try ExternalInternalIndex.score(of: .path(3), groups: [7, 7, 7]), -1)
  }

  /// Of 0–1, 1–2, 2–3 only 2–3 has two nodes with a group, and it crosses.
  func testEdgesWithANodeOfNoGroupAreLeftOut() throws {
    XCTAssertEqual(try ExternalInternalIndex.score(of: .path(4), groups: [0, nil, 1, 2]), 1)
  }

  func testItIsUndefinedWhenNoEdgeIsLeft() throws {
    XCTAssertNil(try ExternalInternalIndex.score(of: Graph(2, []), groups: [0, 1]))
    XCTAssertNil(try ExternalInternalIndex.score(of: .path(2), groups: [0, nil]))
    XCTAssertNil(try ExternalInternalIndex.score(of: Graph(0, []), groups: []))
  }

  func testAPairThatReportsBothWaysCountsOnce() throws {
    let graph = Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true)
    XCTAssertEqual(try ExternalInternalIndex.score(of: graph, groups: [0, 0, 1]), 0)
  }
}
