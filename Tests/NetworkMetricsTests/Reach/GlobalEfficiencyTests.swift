import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class GlobalEfficiencyTests: XCTestCase {
  /// 8 ordered pairs at 1 and 12 at 2, of 20.
  func testAStar() throws {
    XCTAssertEqual(try GlobalEfficiency.score(of: .star(leaves: 4)) ?? 0, 0.7, accuracy: 1e-12)
  }

  /// 1 + 1 + 1/2 and 1, of 10 pairs.
  func testPairsWithoutAPathAddNothing() throws {
    XCTAssertEqual(try GlobalEfficiency.score(of: .pathAndPair) ?? 0, 0.35, accuracy: 1e-12)
    XCTAssertEqual(try GlobalEfficiency.score(of: Graph(3, [])), 0)
    XCTAssertEqual(try GlobalEfficiency.score(of: .complete(4)), 1)
  }

  /// 1 + 1 + 1/2 of 6 ordered pairs.
  func testDirectedPairsAreOrdered() throws {
    XCTAssertEqual(
      try GlobalEfficiency.directedScore(of: .chain) ?? 0, 5.0 / 12, accuracy: 1e-12)
  }

  /// 2 + 4 + 4/3 over 3 pairs.
  func testAnEdgeIsOneOverItsWeightLong() throws {
    let input = MetricInput(graph: .halfAndQuarter, weights: .counted)
    XCTAssertEqual(try GlobalEfficiency().score(of: input) ?? 0, 22.0 / 9, accuracy: 1e-12)
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    XCTAssertNil(try GlobalEfficiency.score(of: Graph(1, [])))
    XCTAssertNil(try GlobalEfficiency.score(of: Graph(0, [])))
  }
}
