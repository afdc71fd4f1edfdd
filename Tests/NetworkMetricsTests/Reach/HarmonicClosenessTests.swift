import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class HarmonicClosenessTests: XCTestCase {
  /// From a leaf 1 + 3·1/2 over 4.
  func testAStar() throws {
    assertClose(
      try HarmonicCloseness.scores(of: .star(leaves: 4)), [1, 0.625, 0.625, 0.625, 0.625])
  }

  func testWhoeverCannotBeReachedAddsNothing() throws {
    assertClose(
      try HarmonicCloseness.scores(of: .pathAndPair), [0.375, 0.5, 0.375, 0.25, 0.25])
    XCTAssertEqual(try HarmonicCloseness.scores(of: Graph(2, [])), [0, 0])
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    XCTAssertEqual(try HarmonicCloseness.scores(of: Graph(1, [])), [nil])
  }

  func testDirectedDistancesGoOutwards() throws {
    assertClose(try HarmonicCloseness.directedScores(of: .chain), [0.75, 0.5, 0])
    assertClose(try HarmonicCloseness.directedScores(of: .chain, .incoming), [0, 0.5, 0.75])
  }

  /// 1/distance is 2, 4 and, end to end, 1/(1/2 + 1/4) = 4/3.
  func testAnEdgeIsOneOverItsWeightLong() throws {
    assertClose(
      try HarmonicCloseness.weightedScores(of: .halfAndQuarter), [5.0 / 3, 3, 8.0 / 3])
  }

  func testWeightsFarApartGiveFiniteScores() throws {
    let wild = Graph(3, weighted: [(0, 1, 1e300), (1, 2, 1e-300)])
    for score in try HarmonicCloseness.weightedScores(of: wild) {
      XCTAssertTrue((score ?? .nan).isFinite)
    }
  }
}
