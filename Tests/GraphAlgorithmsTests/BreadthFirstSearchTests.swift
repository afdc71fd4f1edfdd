import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class BreadthFirstSearchTests: XCTestCase {
  private let unreached = BreadthFirstSearch.unreached

  func testDistancesAlongAPath() {
    var search = BreadthFirstSearch(nodeCount: 4)
    search.run(from: [1], in: Graph.path(4).successors)
    XCTAssertEqual(search.distances, [1, 0, 1, 2])
    XCTAssertEqual(search.order, [1, 0, 2, 3])
  }

  func testDistancesAreFromTheNearestOfSeveralSources() {
    var search = BreadthFirstSearch(nodeCount: 7)
    search.run(from: [0, 6, 0], in: Graph.path(7).successors)
    XCTAssertEqual(search.distances, [0, 1, 2, 3, 2, 1, 0])
    XCTAssertEqual(search.order.count, 7, "a source that is named twice stands once")
  }

  func testAnotherComponentIsUnreached() {
    var search = BreadthFirstSearch(nodeCount: 4)
    search.run(from: [0], in: Graph(4, [(0, 1), (2, 3)]).successors)
    XCTAssertEqual(search.distances, [0, 1, unreached, unreached])
    XCTAssertEqual(search.order, [0, 1])
  }

  func testAnExcludedNodeBlocksTheWay() {
    var search = BreadthFirstSearch(nodeCount: 5)
    search.run(from: [0], in: Graph.cycle(5).successors, excluding: 1)
    XCTAssertEqual(search.distances, [0, unreached, 3, 2, 1])
  }

  func testAnExcludedSourceIsNotASource() {
    var search = BreadthFirstSearch(nodeCount: 3)
    search.run(from: [1], in: Graph.path(3).successors, excluding: 1)
    XCTAssertEqual(search.distances, [unreached, unreached, unreached])
  }

  func testDirectedSearchFollowsTheArrows() {
    var search = BreadthFirstSearch(nodeCount: 3)
    search.run(from: [1], in: Graph(3, [(0, 1), (1, 2)], isDirected: true).successors)
    XCTAssertEqual(search.distances, [unreached, 0, 1])
  }

  func testAReusedSearchForgetsTheRunBefore() {
    var search = BreadthFirstSearch(nodeCount: 5)
    search.run(from: [0, 4], in: Graph.complete(5).successors)
    search.run(from: [2], in: Graph(5, [(2, 3)]).successors)
    XCTAssertEqual(search.distances, [unreached, unreached, 0, 1, unreached])
    XCTAssertEqual(search.order, [2, 3])
  }

  func testDistancesEqualFloydWarshallOnSmallGraphs() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed {
      let expected = BruteForce(graph).distances
      var search = BreadthFirstSearch(nodeCount: graph.nodeCount)
      for source in 0..<graph.nodeCount {
        search.run(from: [source], in: graph.successors)
        XCTAssertEqual(search.distances, expected[source].map { $0 ?? unreached }, "\(graph.edges)")
      }
    }
  }
}
