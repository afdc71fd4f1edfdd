import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class RepresentativeTests: XCTestCase {
  func testOnlyTheWayOutCounts() throws {
    let chain = Graph(3, [(0, 1), (1, 2)], isDirected: true)
    XCTAssertEqual(try Representative().scores(of: chain, groups: [0, 0, 1]).values, [0, 1, 0])
    XCTAssertEqual(try Representative().scores(of: chain, groups: [0, 1, 1]).values, [0, 0, 0])
  }

  func testAGateReadTheOtherWayIsARepresentative() throws {
    let graph = Graph(5, [(0, 1), (1, 2), (2, 3), (3, 1), (1, 4), (4, 2)], isDirected: true)
    let groups = [0, 1, 1, 0, 2]
    XCTAssertEqual(
      try Representative().scores(of: graph, groups: groups, direction: .incoming).values,
      try Gatekeeper().scores(of: graph, groups: groups).values)
  }

  func testItNeedsDirection() {
    let chain = Graph(3, [(0, 1), (1, 2)], isDirected: true)
    for input in [
      MetricInput(graph: chain, groups: [0, 0, 1]),
      MetricInput(graph: .path(3), groups: [0, 0, 1], direction: .outgoing),
    ] {
      XCTAssertThrowsError(try Representative().scores(of: input)) {
        XCTAssertEqual($0 as? MetricError, .needsDirection)
      }
    }
  }

  func testItNeedsTwoGroups() {
    assertNeedsTwoGroups { _ = try Representative().scores(of: $0) }
  }
}
