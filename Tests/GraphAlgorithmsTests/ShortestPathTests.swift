import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class ShortestPathTests: XCTestCase {
  func testTheWayAlongAPath() {
    XCTAssertEqual(shortestPath(from: [3], to: 0, in: .path(4)), [3, 2, 1, 0])
  }

  func testATargetAmongTheSourcesIsItsOwnPath() {
    XCTAssertEqual(shortestPath(from: [0, 2], to: 2, in: .path(3)), [2])
  }

  func testThereIsNoPathToAnotherComponentNorFromNobody() {
    XCTAssertNil(shortestPath(from: [0], to: 2, in: Graph(3, [(0, 1)])))
    XCTAssertNil(shortestPath(from: [], to: 0, in: .path(2)))
  }

  func testTheNearestSourceIsTaken() {
    XCTAssertEqual(shortestPath(from: [0, 5], to: 3, in: .path(6)), [5, 4, 3])
  }

  func testOfTwoEquallyNearSourcesTheSmallerIndexIsTaken() {
    XCTAssertEqual(shortestPath(from: [4, 0], to: 2, in: .path(5)), [0, 1, 2])
  }

  /// 0–1–4–5 and 0–2–3–5 are equally short. Compared from the target, 3 comes before 4, although
  /// compared from the source 1 comes before 2.
  func testTiesAreBrokenBySmallestIndexFromTheTargetBackwards() {
    let graph = Graph(6, [(0, 1), (1, 4), (4, 5), (0, 2), (2, 3), (3, 5)])
    XCTAssertEqual(shortestPath(from: [0], to: 5, in: graph), [0, 2, 3, 5])
  }

  func testArrowsAreFollowed() {
    let graph = Graph(3, [(0, 1), (1, 2), (2, 0)], isDirected: true)
    XCTAssertEqual(shortestPath(from: [1], to: 0, in: graph), [1, 2, 0])
  }

  func testThePathIsTheFirstOfAllShortestOnesOnSmallGraphs() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed where graph.nodeCount > 1 {
      let brute = BruteForce(graph)
      let target = graph.nodeCount - 1
      for source in 0..<graph.nodeCount {
        let first = brute.shortestPaths(from: source, to: target).min { one, other in
          one.reversed().lexicographicallyPrecedes(other.reversed())
        }
        XCTAssertEqual(shortestPath(from: [source], to: target, in: graph), first)
      }
    }
  }
}
