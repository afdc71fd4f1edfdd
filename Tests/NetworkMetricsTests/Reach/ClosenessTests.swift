import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ClosenessTests: XCTestCase {
  /// The others are 1 away from the centre, and 1 + 2 + 2 + 2 = 7 in all from a leaf.
  func testAStar() throws {
    let leaf = 4.0 / 7
    assertClose(try Closeness.scores(of: .star(leaves: 4)), [1, leaf, leaf, leaf, leaf])
  }

  /// Krackhardt's example: F and G are nearest to all, at 14 steps from the nine others.
  func testFernandoAndGarthOfTheKiteAreNearest() throws {
    let scores = try Closeness().scores(of: MetricInput(graph: .kite))
    XCTAssertEqual(scores[5] ?? 0, 9.0 / 14, accuracy: 1e-12)
    XCTAssertEqual(Set(scores.ranking.prefix(2)), [5, 6])
  }

  /// Reached: 2, 2, 2, 1 and 1 of the 4 others, in 3, 2, 3, 1 and 1 steps.
  func testInADisconnectedGraphItIsScaledByTheShareReached() throws {
    assertClose(
      try Closeness.scores(of: .pathAndPair), [1.0 / 3, 0.5, 1.0 / 3, 0.25, 0.25])
  }

  func testAnIsolateScoresZero() throws {
    XCTAssertEqual(try Closeness.scores(of: Graph(3, [(0, 1)])), [0.5, 0.5, 0])
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    XCTAssertEqual(try Closeness.scores(of: Graph(0, [])), [])
    XCTAssertEqual(try Closeness.scores(of: Graph(1, [])), [nil])
  }

  func testDirectedDistancesGoOutwards() throws {
    assertClose(try Closeness.directedScores(of: .chain), [2.0 / 3, 0.5, 0])
    assertClose(try Closeness.directedScores(of: .chain, .incoming), [0, 0.5, 2.0 / 3])
  }

  /// In all 1/2 + 3/4, 1/2 + 1/4 and 1/4 + 3/4 away.
  func testAnEdgeIsOneOverItsWeightLong() throws {
    assertClose(try Closeness.weightedScores(of: .halfAndQuarter), [1.6, 8.0 / 3, 2])
    assertClose(try Closeness.weightedScores(of: .triangleWithALongSide), [2.0 / 3, 1, 2.0 / 3])
  }
}
