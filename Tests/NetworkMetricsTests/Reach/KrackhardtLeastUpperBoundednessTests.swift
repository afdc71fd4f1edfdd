import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class KrackhardtLeastUpperBoundednessTests: XCTestCase {
  func testEveryPairOfATreeHasANearestSuperior() throws {
    let tree = Graph(6, [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5)], isDirected: true)
    XCTAssertEqual(try KrackhardtLeastUpperBoundedness.directedScore(of: tree), 1)
  }

  /// Nobody is above both 0 and 1; 2 is nearest above 3 and 4. One of at most six pairs.
  func testTwoAtTheTopHaveNobodyAboveThem() throws {
    let graph = Graph(5, [(0, 2), (1, 2), (2, 3), (2, 4)], isDirected: true)
    XCTAssertEqual(
      try KrackhardtLeastUpperBoundedness.directedScore(of: graph) ?? 0, 5.0 / 6, accuracy: 1e-12)
  }

  /// 3 and 4 have 1 and 2 above them, neither of which is below the other.
  func testTwoEquallyNearSuperiorsAreNone() throws {
    let graph = Graph(5, [(0, 1), (0, 2), (1, 3), (2, 3), (1, 4), (2, 4)], isDirected: true)
    XCTAssertEqual(
      try KrackhardtLeastUpperBoundedness.directedScore(of: graph) ?? 0, 5.0 / 6, accuracy: 1e-12)
  }

  func testEdgesThatRunUpwardsAreReadAsIncoming() throws {
    let upwards = Graph(3, [(1, 0), (2, 0)], isDirected: true)
    XCTAssertEqual(try KrackhardtLeastUpperBoundedness.directedScore(of: upwards), 0)
    XCTAssertEqual(try KrackhardtLeastUpperBoundedness.directedScore(of: upwards, .incoming), 1)
  }

  func testItIsUndefinedWithoutAComponentOfThree() throws {
    let pairs = Graph(4, [(0, 1), (2, 3)], isDirected: true)
    XCTAssertNil(try KrackhardtLeastUpperBoundedness.directedScore(of: pairs))
    XCTAssertNil(
      try KrackhardtLeastUpperBoundedness.directedScore(of: Graph(0, [], isDirected: true)))
  }

  func testItNeedsDirection() {
    XCTAssertThrowsError(try KrackhardtLeastUpperBoundedness.score(of: .chain)) {
      XCTAssertEqual($0 as? MetricError, .needsDirection)
    }
  }

  /// By the definition: one of the upper bounds is reached by all of them.
  func testLeastUpperBoundsAreThoseOfTheDefinition() {
    var generator = SeededGenerator(seed: 18)
    for _ in 0..<60 {
      let graph = Graph.random(7, density: 0.2, isDirected: true, using: &generator)
      let reachability = Reachability(of: graph)
      for first in 0..<7 {
        for second in 0..<7 where first != second {
          let bounds = (0..<7).filter {
            ShortestPaths(from: [$0], in: graph).path(to: first) != nil
              && ShortestPaths(from: [$0], in: graph).path(to: second) != nil
          }
          let hasLeast = bounds.contains { least in
            bounds.allSatisfy { ShortestPaths(from: [$0], in: graph).path(to: least) != nil }
          }
          XCTAssertEqual(reachability.haveLeastUpperBound(first, second), hasLeast)
        }
      }
    }
  }
}
