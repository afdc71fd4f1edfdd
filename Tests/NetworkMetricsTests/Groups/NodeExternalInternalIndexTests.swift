import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class NodeExternalInternalIndexTests: XCTestCase {
  /// Along A–A–B–B the middle has one partner each side.
  func testAcrossLessWithin() throws {
    XCTAssertEqual(
      try NodeExternalInternalIndex().scores(of: .path(4), groups: [0, 0, 1, 1]).values,
      [-1, 0, 0, -1])
    XCTAssertEqual(
      try NodeExternalInternalIndex().scores(of: .star(leaves: 3), groups: [0, 0, 1, 1])[0] ?? 0,
      1.0 / 3, accuracy: 1e-12)
  }

  /// Node 4 is an isolate, node 3 has no group, and node 2's only partner is node 3.
  func testItIsUndefinedWithoutGroupOrPartners() throws {
    let graph = Graph(5, [(0, 1), (2, 3), (0, 3)])
    XCTAssertEqual(
      try NodeExternalInternalIndex().scores(of: graph, groups: [0, 1, 1, nil, 0]).values,
      [1, 1, nil, nil, nil])
  }

  func testDirectedTheEdgesThatLeaveCount() throws {
    let graph = Graph(3, [(0, 1), (0, 2), (2, 1)], isDirected: true)
    let measure = NodeExternalInternalIndex()
    XCTAssertEqual(try measure.scores(of: graph, groups: [0, 0, 1]).values, [0, nil, 1])
    XCTAssertEqual(
      try measure.scores(of: graph, groups: [0, 0, 1], direction: .incoming).values, [nil, 0, 1])
  }

  func testWeightsCountWhenAsked() throws {
    let graph = Graph(nodeCount: 3, edges: [Edge(0, 1, weight: 3), Edge(0, 2, weight: 1)])
    let input = MetricInput(graph: graph, groups: [0, 0, 1], weights: .counted)
    assertClose(try NodeExternalInternalIndex().scores(of: input).values, [-0.5, -1, 1])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try NodeExternalInternalIndex().scores(of: $0) }
  }
}
