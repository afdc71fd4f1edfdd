import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class StronglyConnectedComponentsTests: XCTestCase {
  func testACircleHoldsTogetherAndAChainDoesNot() {
    let graph = Graph(5, [(0, 3), (3, 0), (3, 1), (1, 2), (2, 4)], isDirected: true)
    XCTAssertEqual(StronglyConnectedComponents(of: graph).members, [[0, 3], [1], [2], [4]])
  }

  func testUndirectedTheyAreTheComponents() {
    let graph = Graph(5, [(4, 0), (1, 2)])
    XCTAssertEqual(StronglyConnectedComponents(of: graph).members, [[0, 4], [1, 2], [3]])
  }

  func testWithoutNodesThereAreNone() {
    XCTAssertEqual(StronglyConnectedComponents(of: Graph(0, [])).members, [])
  }

  /// Two nodes are together when each reaches the other.
  func testTheyAreMutualReachOnRandomGraphs() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<50 {
      let graph = Graph.random(7, density: 0.2, isDirected: true, using: &generator)
      let reach = (0..<7).map { reached(from: $0, in: graph) }
      for part in StronglyConnectedComponents(of: graph).members {
        for node in part {
          XCTAssertEqual((0..<7).filter { reach[node][$0] && reach[$0][node] }, part)
        }
      }
    }
  }

  private func reached(from node: Int, in graph: Graph) -> [Bool] {
    var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    search.run(from: [node], in: graph.successors)
    return search.distances.map { $0 != BreadthFirstSearch.unreached }
  }
}
