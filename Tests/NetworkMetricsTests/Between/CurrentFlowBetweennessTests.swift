import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class CurrentFlowBetweennessTests: XCTestCase {
  func testEverythingRunsThroughTheCentreOfAStar() throws {
    assertClose(try CurrentFlowBetweenness.scores(of: .star(leaves: 3)), [1, 0, 0, 0])
  }

  /// Between two corners of a triangle the way over the third has half the conductance.
  func testAThirdTakesTheDetour() throws {
    assertClose(
      try CurrentFlowBetweenness.scores(of: .complete(3)), [1.0 / 3, 1.0 / 3, 1.0 / 3])
  }

  /// Of the other three pairs, one sends half through a corner and two a quarter.
  func testRoundASquare() throws {
    let third = 1.0 / 3
    assertClose(try CurrentFlowBetweenness.scores(of: .cycle(4)), [third, third, third, third])
  }

  /// Over node 1 there is conductance 1 beside 1; over the others 2/3 beside 2.
  func testWeightsAreConductances() throws {
    let triangle = Graph(3, weighted: [(0, 1, 2), (1, 2, 2), (0, 2, 1)])
    assertClose(try CurrentFlowBetweenness.weightedScores(of: triangle), [0.25, 0.5, 0.25])
  }

  /// One of the six pairs of others.
  func testPairsInDifferentComponentsAddNothing() throws {
    assertClose(try CurrentFlowBetweenness.scores(of: .pathAndPair), [0, 1.0 / 6, 0, 0, 0])
    assertClose(try CurrentFlowBetweenness.scores(of: Graph(3, [])), [0, 0, 0])
  }

  func testItIsUndefinedBelowThreeNodes() throws {
    XCTAssertEqual(try CurrentFlowBetweenness.scores(of: Graph(0, [])), [])
    XCTAssertEqual(try CurrentFlowBetweenness.scores(of: .path(2)), [nil, nil])
  }

  func testWeightsFarApartGiveFiniteShares() throws {
    let wild = Graph(4, weighted: [(0, 1, 1e300), (1, 2, 1e-300), (2, 3, 1), (0, 3, 1e-300)])
    for score in try CurrentFlowBetweenness.weightedScores(of: wild) {
      XCTAssertTrue((0...1).contains(score ?? -1))
    }
  }

  func testCurrentsAreThoseOfTheSpanningTrees() throws {
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<20 {
      let graph = Graph.randomTwelfths(5, density: 0.7, using: &generator)
      guard ConnectedComponents(of: graph).count == 1 else { continue }
      let trees = SpanningTrees(of: graph)
      var expected = [Double](repeating: 0, count: 5)
      for source in 0..<5 {
        for target in 0..<source {
          for (edge, current) in zip(graph.edges, trees.currents(from: source, to: target)) {
            for node in [edge.tail, edge.head] where node != source && node != target {
              expected[node] += abs(current) / 2 / 6
            }
          }
        }
      }
      assertClose(
        try CurrentFlowBetweenness.weightedScores(of: graph), expected, accuracy: 1e-10)
    }
  }
}
