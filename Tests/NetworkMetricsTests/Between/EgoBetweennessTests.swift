import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class EgoBetweennessTests: XCTestCase {
  /// All 4·3/2 pairs of leaves have nobody else.
  func testTheCentreOfAStarHasAllPairsToItself() throws {
    XCTAssertEqual(try EgoBetweenness.scores(of: .star(leaves: 4)), [6, 0, 0, 0, 0])
  }

  /// The opposite corner, which joins the same two, is no partner and isn't seen.
  func testTheOtherWayRoundASquareIsNotSeen() throws {
    XCTAssertEqual(try EgoBetweenness.scores(of: .cycle(4)), [1, 1, 1, 1])
  }

  /// Nodes 0 and 2 each see the other join 1 and 3 as well.
  func testPartnersWhoJoinTheSamePairShareIt() throws {
    XCTAssertEqual(try EgoBetweenness.scores(of: .squareWithADiagonal), [0.5, 0, 0.5, 0])
  }

  func testMutualPartnersAndIsolatesScoreZero() throws {
    XCTAssertEqual(try EgoBetweenness.scores(of: .complete(4)), [0, 0, 0, 0])
    XCTAssertEqual(try EgoBetweenness.scores(of: Graph(1, [])), [0])
  }

  func testItIsTheBetweennessOfTheEgoInItsEgoNetwork() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<30 {
      let graph = Graph.random(7, density: 0.5, using: &generator)
      let expected = (0..<7).map { node in
        let ego = [node] + graph.successors[node]
        let edges = graph.edges.filter { ego.contains($0.tail) && ego.contains($0.head) }
        return betweennessSums(of: Graph(nodeCount: 7, edges: edges))[node]
      }
      assertClose(try EgoBetweenness.scores(of: graph), expected)
    }
  }
}
