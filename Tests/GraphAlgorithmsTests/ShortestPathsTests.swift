import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class ShortestPathsTests: XCTestCase {
  func testTheWayAlongAPath() {
    XCTAssertEqual(ShortestPaths(from: [3], in: .path(4)).path(to: 0), [3, 2, 1, 0])
  }

  func testATargetAmongTheSourcesIsItsOwnPath() {
    XCTAssertEqual(ShortestPaths(from: [0, 2], in: .path(3)).path(to: 2), [2])
  }

  func testThereIsNoPathToAnotherComponentNorFromNobody() {
    XCTAssertNil(ShortestPaths(from: [0], in: Graph(3, [(0, 1)])).path(to: 2))
    XCTAssertNil(ShortestPaths(from: [], in: .path(2)).path(to: 0))
  }

  func testTheNearestSourceIsTaken() {
    XCTAssertEqual(ShortestPaths(from: [0, 5], in: .path(6)).path(to: 3), [5, 4, 3])
  }

  func testOfTwoEquallyNearSourcesTheSmallerIndexIsTaken() {
    XCTAssertEqual(ShortestPaths(from: [4, 0], in: .path(5)).path(to: 2), [0, 1, 2])
  }

  /// 0–1–4–5 and 0–2–3–5 are equally short. Compared from the target, 3 comes before 4, although
  /// compared from the source 1 comes before 2.
  func testTiesAreBrokenBySmallestIndexFromTheTargetBackwards() {
    let graph = Graph(6, [(0, 1), (1, 4), (4, 5), (0, 2), (2, 3), (3, 5)])
    XCTAssertEqual(ShortestPaths(from: [0], in: graph).path(to: 5), [0, 2, 3, 5])
  }

  func testArrowsAreFollowed() {
    let graph = Graph(3, [(0, 1), (1, 2), (2, 0)], isDirected: true)
    XCTAssertEqual(ShortestPaths(from: [1], in: graph).path(to: 0), [1, 2, 0])
  }

  func testThePathIsTheFirstOfAllShortestOnesOnSmallGraphs() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed where graph.nodeCount > 1 {
      let brute = BruteForce(graph)
      let target = graph.nodeCount - 1
      for source in 0..<graph.nodeCount {
        let first = brute.shortestPaths(from: source, to: target).min { one, other in
          one.reversed().lexicographicallyPrecedes(other.reversed())
        }
        XCTAssertEqual(ShortestPaths(from: [source], in: graph).path(to: target), first)
      }
    }
  }
}
