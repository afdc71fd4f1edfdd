import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// Steps kept up when edges are added, against searching anew.
final class ShortenedStepsTests: XCTestCase {
  func testAShortcutBringsTheEndOfAPathNearer() {
    let path = Graph.path(5)
    XCTAssertEqual(
      shortenedSteps([0, 1, 2, 3, 4], adding: [Edge(0, 4)], to: path.successors), [0, 1, 2, 2, 1])
  }

  func testOneNewEdgeMayOpenTheWayToAnother() {
    let graph = Graph(4, [(0, 1)])
    XCTAssertEqual(
      shortenedSteps([0, 1, nil, nil], adding: [Edge(2, 3), Edge(1, 2)], to: graph.successors),
      [0, 1, 2, 3])
  }

  func testItEqualsSearchingAnew() {
    var generator = SeededGenerator(seed: 55)
    for _ in 0..<200 {
      let graph = Graph.random(10, density: 0.15, isDirected: false, using: &generator)
      let added = (0..<3).map { _ in
        Edge(generator.nextInteger(below: 10), generator.nextInteger(below: 10))
      }.filter { $0.tail != $0.head }
      let whole = Graph(nodeCount: 10, edges: graph.edges + added)
      XCTAssertEqual(
        shortenedSteps(steps(graph), adding: added, to: graph.successors), steps(whole))
    }
  }

  private func steps(_ graph: Graph) -> [Int?] {
    var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
    search.run(from: [0, 1], in: graph.successors)
    return search.distances.map { $0 == BreadthFirstSearch.unreached ? nil : $0 }
  }
}
