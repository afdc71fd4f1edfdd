import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class SectorModularityTests: XCTestCase {
  /// Two halves: 1/2 − 1/4 each.
  func testTwoPartsApartScoreAHalf() throws {
    XCTAssertEqual(
      try SectorModularity.score(of: Graph(4, [(0, 1), (2, 3)]), groups: [0, 0, 1, 1]), 0.5)
  }

  func testOnlyAcrossTwoGroupsScoresMinusAHalf() throws {
    XCTAssertEqual(try SectorModularity.score(of: .cycle(4), groups: [0, 1, 0, 1]), -0.5)
  }

  /// A–A–B–B: 2/3 within, half of the ends each; and with node 3 of no group: 1/2 − 9/16 − 1/16.
  func testEdgesWithANodeOfNoGroupAreLeftOut() throws {
    assertClose([try SectorModularity.score(of: .path(4), groups: [0, 0, 1, 1])], [1.0 / 6])
    assertClose([try SectorModularity.score(of: .path(4), groups: [0, 0, 1, nil])], [-0.125])
    XCTAssertNil(try SectorModularity.score(of: .path(3), groups: [0, nil, 1]))
  }

  /// 3 of 4 within A, K = 7 and 1 of 8.
  func testWeightsCountWhenAsked() throws {
    for unit in [1, 1e-300, 5e307] {
      let graph = Graph(
        nodeCount: 3, edges: [Edge(0, 1, weight: 3 * unit), Edge(1, 2, weight: unit)])
      let input = MetricInput(graph: graph, groups: [0, 0, 1], weights: .counted)
      assertClose([try SectorModularity().score(of: input)], [0.75 - 50.0 / 64])
    }
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try SectorModularity().score(of: $0) }
  }
}
