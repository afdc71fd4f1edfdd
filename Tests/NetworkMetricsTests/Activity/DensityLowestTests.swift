import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class DensityLowestTests: XCTestCase {
  /// 3 of 6 pairs, whatever else may be hidden.
  func testUnobservedPairsCountAsNone() throws {
    let input = MetricInput(graph: .path(4), unobservedPairs: 1)
    XCTAssertEqual(try DensityLowest().score(of: input), 0.5)
    XCTAssertEqual(try DensityLowest().score(of: input), try Density().score(of: input))
  }

  func testBothWaysAreOnePair() throws {
    let arcs = Graph(3, [(0, 1), (1, 0)], isDirected: true)
    let input = MetricInput(graph: arcs, direction: .outgoing, unobservedPairs: 0)
    XCTAssertEqual(try DensityLowest().score(of: input) ?? 0, 1.0 / 3, accuracy: 1e-12)
  }

  func testItNeedsToKnowWhoAnswered() {
    XCTAssertThrowsError(try DensityLowest.score(of: .path(4))) {
      XCTAssertEqual($0 as? MetricError, .needsResponses)
    }
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    for nodeCount in 0...1 {
      let input = MetricInput(graph: Graph(nodeCount, []), unobservedPairs: 0)
      XCTAssertNil(try DensityLowest().score(of: input))
    }
  }
}
