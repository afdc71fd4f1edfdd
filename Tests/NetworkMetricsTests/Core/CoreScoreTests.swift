import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class CoreScoreTests: XCTestCase {
  func testWhereAllWorkWithAllEverybodyIsCore() throws {
    assertClose(try CoreScore.scores(of: .complete(4)), [1, 1, 1, 1])
    XCTAssertNil(try ContinuousCoreFit.score(of: .complete(4)))
  }

  /// With c = (a, a, b, b), the pair 0–1 and the four between are joined, 2–3 is not: least squares
  /// of (1 − a²)² + 4(1 − ab)² + b⁴.
  func testACoreOfTwo() throws {
    let graph = Graph(4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3)])
    let scores = try CoreScore.scores(of: graph).compactMap { $0 }
    let (a, b) = (scores[0], scores[2])
    assertClose(scores, [a, a, b, b])
    XCTAssertGreaterThan(a, b)
    // Both derivatives are 0.
    XCTAssertEqual(-4 * a * (1 - a * a) - 8 * b * (1 - a * b), 0, accuracy: 1e-9)
    XCTAssertEqual(-8 * a * (1 - a * b) + 4 * b * b * b, 0, accuracy: 1e-9)
  }

  func testIsolatesScoreNothing() throws {
    assertClose(try CoreScore.scores(of: Graph(3, [(0, 1)])), [1, 1, 0])
    XCTAssertEqual(try CoreScore.scores(of: Graph(2, [])), [0, 0])
    XCTAssertEqual(try CoreScore.scores(of: Graph(0, [])), [])
  }

  /// The higher the middle and the lower the leaves, the better, without end.
  func testAStarHasNoBestFit() {
    XCTAssertThrowsError(try CoreScore.scores(of: .star(leaves: 3))) {
      XCTAssertEqual($0 as? MetricError, .notConverged(steps: 100_000))
    }
  }

  /// One pair of three is joined, and only its product isn't 0.
  func testAnEdgeAndALoneNodeFitPerfectly() throws {
    XCTAssertEqual(
      try XCTUnwrap(ContinuousCoreFit.score(of: Graph(3, [(0, 1)]))), 1, accuracy: 1e-9)
    XCTAssertNil(try ContinuousCoreFit.score(of: Graph(3, [])))
  }
}
