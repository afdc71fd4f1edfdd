import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

/// What it takes to break a network apart.
final class ConnectivityTests: XCTestCase {
  /// Two triangles that share node 2.
  private let bowTie = Graph(5, [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4)])

  func testOneOrganisationButTwoCollaborationsHoldTheBowTie() throws {
    XCTAssertEqual(try NodeConnectivity.score(of: bowTie), 1)
    XCTAssertEqual(try EdgeConnectivity.score(of: bowTie), 2)
  }

  func testACycleNeedsTwoAndACompleteGraphAllButOne() throws {
    for metric in [NodeConnectivity.self, EdgeConnectivity.self] as [any GraphMetric.Type] {
      XCTAssertEqual(try metric.score(of: .cycle(5)), 2)
      XCTAssertEqual(try metric.score(of: .complete(4)), 3)
      XCTAssertEqual(try metric.score(of: .path(4)), 1)
      XCTAssertEqual(try metric.score(of: Graph(3, [(0, 1)])), 0)
      XCTAssertNil(try metric.score(of: Graph(1, [])))
    }
  }

  /// Known spectra: n for the complete graph, 1 for a star, 2 − 2 cos(2π/n) for a cycle.
  func testAlgebraicConnectivityOfKnownSpectra() throws {
    let known: [(Graph, Double)] = [
      (.complete(5), 5), (.star(leaves: 4), 1), (.cycle(4), 2), (.path(3), 1), (.path(2), 2),
    ]
    for (graph, value) in known {
      XCTAssertEqual(
        try XCTUnwrap(AlgebraicConnectivity.score(of: graph)), value, accuracy: 1e-9)
    }
    XCTAssertEqual(try AlgebraicConnectivity.score(of: Graph(3, [(0, 1)])), 0)
    XCTAssertNil(try AlgebraicConnectivity.score(of: Graph(1, [])))
  }
}
