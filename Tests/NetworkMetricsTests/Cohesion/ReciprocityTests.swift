import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

/// The four ways to say how often it goes both ways.
final class ReciprocityTests: XCTestCase {
  /// Ten pairs: one joined both ways, three one way, six not at all.
  private let graph = Graph(
    5, [(0, 1), (1, 0), (1, 2), (2, 3), (3, 4)], isDirected: true)

  func testTwoOfTheFiveAreReturned() throws {
    XCTAssertEqual(try score(Reciprocity.self, graph), 2.0 / 5)
  }

  func testOneOfTheFourJoinedPairsIsJoinedBothWays() throws {
    XCTAssertEqual(try score(DyadicReciprocity.self, graph), 1.0 / 4)
  }

  func testSevenOfTheTenPairsAreTheSameBothWays() throws {
    XCTAssertEqual(try score(DyadicSymmetry.self, graph), 7.0 / 10)
  }

  /// Five of twenty possible: a quarter would be returned by chance; (0.4 − 0.25)/(1 − 0.25).
  func testComparedWithTheDensityAFifthIsLeft() throws {
    XCTAssertEqual(try XCTUnwrap(score(CorrectedReciprocity.self, graph)), 0.2, accuracy: 1e-12)
  }

  func testWithoutEdgesOnlySymmetryIsDefined() throws {
    let empty = Graph(2, [], isDirected: true)
    XCTAssertNil(try score(Reciprocity.self, empty))
    XCTAssertNil(try score(DyadicReciprocity.self, empty))
    XCTAssertNil(try score(CorrectedReciprocity.self, empty))
    XCTAssertEqual(try score(DyadicSymmetry.self, empty), 1)
    XCTAssertNil(try score(DyadicSymmetry.self, Graph(1, [], isDirected: true)))
  }

  func testWhereAllIsReturnedChanceHasNoRoom() throws {
    let both = Graph(2, [(0, 1), (1, 0)], isDirected: true)
    XCTAssertEqual(try score(Reciprocity.self, both), 1)
    XCTAssertNil(try score(CorrectedReciprocity.self, both))
  }

  func testAnUndirectedGraphHasNoDirectionToReturn() {
    XCTAssertThrowsError(try score(Reciprocity.self, .path(3))) {
      XCTAssertEqual($0 as? MetricError, .needsDirection)
    }
  }

  private func score(_ metric: any GraphMetric.Type, _ graph: Graph) throws -> Double? {
    try metric.init().score(of: MetricInput(graph: graph, direction: .outgoing))
  }
}
