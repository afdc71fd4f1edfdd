import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ColemanHomophilyTests: XCTestCase {
  /// A–A–B–B: 2 of 3 choices within, chance gives 3·1/3: (2 − 1)/(3 − 1).
  func testMoreWithinThanChanceGives() throws {
    assertClose(try ColemanHomophily.scores(of: .path(4), groups: [0, 0, 1, 1]), [0.5, 0.5])
  }

  /// Isolates count: chance gives A 1·1/3, and nobody chooses for B.
  func testOnlyWithinIsOneAndOnlyAcrossMinusOne() throws {
    XCTAssertEqual(
      try ColemanHomophily.scores(of: Graph(4, [(0, 1)]), groups: [0, 0, 1, 1]), [1, nil])
    XCTAssertEqual(
      try ColemanHomophily.scores(of: .path(4), groups: [0, 1, 0, 1]), [-1, -1])
  }

  /// A A A B in a star round B plus one edge within A: 2 of 5 choices, chance gives 5·2/3.
  func testFewerWithinThanChanceGives() throws {
    let graph = Graph(4, [(3, 0), (3, 1), (3, 2), (0, 1)])
    assertClose(try ColemanHomophily.scores(of: graph, groups: [0, 0, 0, 1]), [-0.4, 0])
  }

  /// A → A and B → A: A has 1 choice, within; B's one is across, and chance gives it 1/3.
  func testDirectedTheEdgesThatLeaveAreChoices() throws {
    let graph = Graph(4, [(0, 1), (2, 0)], isDirected: true)
    let input = MetricInput(graph: graph, groups: [0, 0, 1, 1], direction: .outgoing)
    XCTAssertEqual(try ColemanHomophily().scores(of: input).values, [1, -1])
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try ColemanHomophily().scores(of: $0) }
  }
}
