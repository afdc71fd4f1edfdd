import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class DegreeCentralisationTests: XCTestCase {
  func testAStarScoresOneAndACircleZero() throws {
    XCTAssertEqual(try DegreeCentralisation.score(of: .star(leaves: 4)), 1)
    XCTAssertEqual(try DegreeCentralisation.score(of: .cycle(5)), 0)
  }

  /// Degrees 1, 2, 2, 1: (1 + 1) / (3·2).
  func testAPathOfFour() throws {
    XCTAssertEqual(
      try DegreeCentralisation.score(of: .path(4)) ?? 0, 1.0 / 3, accuracy: 1e-12)
  }

  /// Out-degrees 3, 0, 0, 0: 9/3². In-degrees 0, 1, 1, 1: 1/3².
  func testDirectedItComparesTheEdgesThatLeaveOrArrive() throws {
    let arcs = Graph(4, [(0, 1), (0, 2), (0, 3)], isDirected: true)
    let outgoing = MetricInput(graph: arcs, direction: .outgoing)
    let incoming = MetricInput(graph: arcs, direction: .incoming)
    XCTAssertEqual(try DegreeCentralisation().score(of: outgoing), 1)
    XCTAssertEqual(try DegreeCentralisation().score(of: incoming) ?? 0, 1.0 / 9, accuracy: 1e-12)
    XCTAssertEqual(try DegreeCentralisation.score(of: arcs), 1)
  }

  /// Undirected there must be three nodes, directed two.
  func testItIsUndefinedWhenNobodyCouldStandOut() throws {
    for nodeCount in 0...2 {
      XCTAssertNil(try DegreeCentralisation.score(of: Graph(nodeCount, [])))
    }
    let arc = Graph(2, [(0, 1)], isDirected: true)
    let outgoing = MetricInput(graph: arc, direction: .outgoing)
    XCTAssertEqual(try DegreeCentralisation().score(of: outgoing), 1)
    XCTAssertNil(try DegreeCentralisation.score(of: arc))
  }
}
