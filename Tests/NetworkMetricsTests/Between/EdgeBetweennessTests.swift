import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class EdgeBetweennessTests: XCTestCase {
  /// Each spoke carries its own pair and the leaf's two to the other leaves: 3 of 6 pairs.
  func testTheSpokesOfAStarCarryHalfThePairs() throws {
    assertClose(try EdgeBetweenness.scores(of: .star(leaves: 3)), [0.5, 0.5, 0.5])
  }

  /// Its own pair and half of the two opposite ones, of 6.
  func testTheSidesOfASquareShareItsDiagonals() throws {
    assertClose(try EdgeBetweenness.scores(of: .cycle(4)), [1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3])
  }

  /// 2 of 3 pairs each; directed 2 of 6.
  func testDirectedPairsAreOrdered() throws {
    assertClose(try EdgeBetweenness.scores(of: .chain), [2.0 / 3, 2.0 / 3])
    let incoming = try EdgeBetweenness().scores(
      of: MetricInput(graph: .chain, direction: .incoming))
    XCTAssertEqual(incoming.pairs, [NodePair(1, 0), NodePair(2, 1)])
    assertClose(incoming.values, [1.0 / 3, 1.0 / 3])
  }

  func testWithWeightsNobodyTakesTheLongSide() throws {
    let scores = try EdgeBetweenness().scores(
      of: MetricInput(graph: .triangleWithALongSide, weights: .counted))
    XCTAssertEqual(scores[0, 2], 0)
    XCTAssertEqual(scores[0, 1] ?? 0, 2.0 / 3, accuracy: 1e-12)
  }

  func testWithoutEdgesThereIsNothingToScore() throws {
    XCTAssertEqual(try EdgeBetweenness.scores(of: Graph(0, [])), [])
    XCTAssertEqual(try EdgeBetweenness.scores(of: Graph(3, [])), [])
  }

  func testWeightedScoresAreThoseOfAllShortestPathsListed() throws {
    var generator = SeededGenerator(seed: 12)
    for trial in 0..<60 {
      let isDirected = trial % 2 == 1
      let graph = Graph.randomTwelfths(6, density: 0.6, isDirected: isDirected, using: &generator)
      let paths = SimplePaths(graph: graph)
      let input = MetricInput(graph: graph, direction: .outgoing, weights: .counted)
      assertClose(
        try EdgeBetweenness().scores(of: input).values,
        graph.edges.map { edge in
          paths.sumOfShares { nodes in
            zip(nodes, nodes.dropFirst()).contains {
              $0 == (edge.tail, edge.head) || !isDirected && $0 == (edge.head, edge.tail)
            }
          } / (isDirected ? 30 : 15)
        })
    }
  }
}
