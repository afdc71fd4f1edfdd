import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// Pairs that hang on one common neighbour.
final class SoleMiddlesTests: XCTestCase {
  func testEachPairOfLeavesHangsOnTheCentre() {
    XCTAssertEqual(
      soleMiddles(of: .star(leaves: 3)),
      [(1, 2), (1, 3), (2, 3)].map { SoleMiddle(first: $0.0, middle: 0, last: $0.1) })
  }

  func testOppositeCornersOfASquareHaveTwoWays() {
    XCTAssertEqual(soleMiddles(of: .cycle(4)), [])
  }

  func testNobodyStandsBetweenThoseWhoAreJoined() {
    XCTAssertEqual(soleMiddles(of: .complete(4)), [])
  }

  func testAgainstAllTriplesOnSmallGraphs() {
    for graph in SmallGraphs.undirected {
      let joins = BruteForce(graph).joins
      let nodes = 0..<graph.nodeCount
      let expected = nodes.flatMap { first in
        nodes.dropFirst(first + 1).compactMap { last -> SoleMiddle? in
          let middles = nodes.filter { joins[first][$0] && joins[$0][last] }
          guard !joins[first][last], middles.count == 1 else { return nil }
          return SoleMiddle(first: first, middle: middles[0], last: last)
        }
      }
      XCTAssertEqual(soleMiddles(of: graph), expected, "\(graph.edges)")
    }
  }
}
