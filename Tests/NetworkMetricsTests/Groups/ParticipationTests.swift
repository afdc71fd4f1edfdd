import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ParticipationTests: XCTestCase {
  /// 2 + 1 + 1 partners: 1 − (1/4 + 1/16 + 1/16).
  func testPartnersSpreadOverGroups() throws {
    XCTAssertEqual(
      try Participation().scores(of: .star(leaves: 4), groups: [0, 0, 0, 1, 2]).values,
      [0.625, 0, 0, 0, 0])
  }

  /// Node 2 works with one that has no group, node 4 with nobody; node 3 needs no group itself.
  func testPartnersWithoutAGroupAreLeftOut() throws {
    let graph = Graph(5, [(0, 3), (1, 3), (2, 3)])
    XCTAssertEqual(
      try Participation().scores(of: graph, groups: [0, 1, 1, nil, 0]).values,
      [nil, nil, nil, 4.0 / 9, nil])
  }

  /// Shares 3/4 and 1/4; also where sums of weights would be too large for a number.
  func testWeightsCountWhenAsked() throws {
    for unit in [1, 1e-300, 5e307] {
      let graph = Graph(
        nodeCount: 3, edges: [Edge(0, 1, weight: 3 * unit), Edge(0, 2, weight: unit)])
      let input = MetricInput(graph: graph, groups: [0, 0, 1], weights: .counted)
      assertClose(try Participation().scores(of: input).values, [0.375, 0, 0])
    }
  }

  func testDirectionIsIgnored() throws {
    let graph = Graph(3, [(0, 1), (2, 0)], isDirected: true)
    XCTAssertEqual(try Participation().scores(of: graph, groups: [0, 0, 1]).values, [0.5, 0, 0])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try Participation().scores(of: $0) }
  }
}
