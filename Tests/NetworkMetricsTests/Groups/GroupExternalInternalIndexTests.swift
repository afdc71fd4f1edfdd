import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class GroupExternalInternalIndexTests: XCTestCase {
  /// A–A–A–B–C: group A has 1 edge out and 2 within; B only two out, C one.
  func testEdgesWithinCountOnce() throws {
    assertClose(
      try GroupExternalInternalIndex.scores(of: .path(5), groups: [4, 4, 4, 6, 9]),
      [-1.0 / 3, 1, 1])
  }

  func testAGroupWithoutEdgesIsUndefined() throws {
    XCTAssertEqual(
      try GroupExternalInternalIndex.scores(
        of: Graph(4, [(0, 1), (2, 3)]), groups: [0, 0, 1, nil]),
      [-1, nil])
  }

  func testWeightsCountWhenAsked() throws {
    let graph = Graph(nodeCount: 3, edges: [Edge(0, 1, weight: 1), Edge(1, 2, weight: 3)])
    let input = MetricInput(graph: graph, groups: [0, 0, 1], weights: .counted)
    assertClose(try GroupExternalInternalIndex().scores(of: input).values, [0.5, 1])
  }

  func testDirectionIsIgnored() throws {
    let graph = Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true)
    let input = MetricInput(graph: graph, groups: [0, 0, 1], direction: .outgoing)
    XCTAssertEqual(try GroupExternalInternalIndex().scores(of: input).values, [0, 1])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try GroupExternalInternalIndex().scores(of: $0) }
  }
}
