import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ExternalInternalIndexTests: XCTestCase {
  /// Along A–A–B–B one edge crosses and two stay.
  func testAcrossLessWithin() throws {
    assertClose(
      [try ExternalInternalIndex.score(of: .path(4), groups: [0, 0, 1, 1])], [-1.0 / 3])
    XCTAssertEqual(try ExternalInternalIndex.score(of: .path(4), groups: [0, 1, 0, 1]), 1)
  }

  func testEdgesWithANodeOfNoGroupAreLeftOut() throws {
    XCTAssertEqual(try ExternalInternalIndex.score(of: .path(4), groups: [0, 0, nil, 1]), -1)
    XCTAssertNil(try ExternalInternalIndex.score(of: .path(3), groups: [0, nil, 1]))
    XCTAssertNil(try ExternalInternalIndex.score(of: Graph(2, []), groups: [0, 1]))
  }

  /// Both ways within, one way across: (1 − 2)/3, and undirected 0.
  func testDirectedArcsCount() throws {
    let graph = Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true)
    for direction in [MetricInput.Direction.outgoing, .incoming] {
      let input = MetricInput(graph: graph, groups: [0, 0, 1], direction: direction)
      assertClose([try ExternalInternalIndex().score(of: input)], [-1.0 / 3])
    }
    XCTAssertEqual(try ExternalInternalIndex.score(of: graph, groups: [0, 0, 1]), 0)
  }

  /// 3 across and 1 within; and weights whose sum would be too large for a number.
  func testWeightsCountWhenAsked() throws {
    for unit in [1, 1e-300, 5e307] {
      let graph = Graph(
        nodeCount: 3, edges: [Edge(0, 1, weight: unit), Edge(1, 2, weight: 3 * unit)])
      let input = MetricInput(graph: graph, groups: [0, 0, 1], weights: .counted)
      assertClose([try ExternalInternalIndex().score(of: input)], [0.5])
    }
  }

  /// Of the 6 labellings 2 each give −1/3, 1/3 and 1: mean 1/3, from which −1/3 and 1 are 2/3 away.
  func testChanceDealsEveryLabellingOfFewNodes() throws {
    let input = MetricInput(graph: .path(4), groups: [0, 0, 1, 1])
    let chance = try XCTUnwrap(try ExternalInternalIndex().chance(of: input))
    XCTAssertEqual(chance.model, .allLabellings(6))
    XCTAssertEqual(chance.expected, 1.0 / 3, accuracy: 1e-12)
    XCTAssertEqual(chance.deviation, (8.0 / 27).squareRoot(), accuracy: 1e-12)
    XCTAssertEqual(chance.pValue ?? 0, 2.0 / 3, accuracy: 1e-12)
  }

  /// 5·5 pairs across and 2·10 within: 5/45 in the mean, whatever the graph.
  func testChanceDrawsLabellingsOfMoreNodes() throws {
    let input = MetricInput(graph: .kite, groups: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    let chance = try XCTUnwrap(try ExternalInternalIndex().chance(of: input))
    XCTAssertEqual(chance.model, .labellings(10_000))
    XCTAssertEqual(chance.expected, 1.0 / 9, accuracy: 0.01)
  }

  func testWithoutAScoreThereIsNoChance() throws {
    XCTAssertNil(
      try ExternalInternalIndex().chance(of: MetricInput(graph: Graph(2, []), groups: [0, 1])))
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try ExternalInternalIndex().score(of: $0) }
  }
}
