import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class DensityHighestTests: XCTestCase {
  /// 3 of 6 pairs are known and 2 may be.
  func testUnobservedPairsCountAsCollaborating() throws {
    let input = MetricInput(graph: .path(4), unobservedPairs: 2)
    XCTAssertEqual(try DensityHighest().score(of: input) ?? 0, 5.0 / 6, accuracy: 1e-12)
  }

  func testWhenAllWereAskedItIsTheDensity() throws {
    let input = MetricInput(graph: .path(4), unobservedPairs: 0)
    XCTAssertEqual(try DensityHighest().score(of: input), 0.5)
  }

  func testItIsNeverAboveOne() throws {
    let input = MetricInput(graph: .complete(4), unobservedPairs: 3)
    XCTAssertEqual(try DensityHighest().score(of: input), 1)
  }

  func testItNeedsToKnowWhoAnswered() {
    XCTAssertThrowsError(try DensityHighest.score(of: .path(4))) {
      XCTAssertEqual($0 as? MetricError, .needsResponses)
    }
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    for nodeCount in 0...1 {
      let input = MetricInput(graph: Graph(nodeCount, []), unobservedPairs: 0)
      XCTAssertNil(try DensityHighest().score(of: input))
    }
  }
}
