import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class BetweennessTests: XCTestCase {
  /// All 6 of the 4·3/2 = 6 pairs of others run through the centre.
  func testTheCentreOfAStarScoresOne() throws {
    XCTAssertEqual(try Betweenness.scores(of: .star(leaves: 4)), [1, 0, 0, 0, 0])
  }

  /// 3, 4 and 3 of the 6 pairs of others.
  func testAlongAPathOfFive() throws {
    assertClose(try Betweenness.scores(of: .path(5)), [0, 0.5, 2.0 / 3, 0.5, 0])
  }

  func testNobodyIsBetweenMutualPartners() throws {
    XCTAssertEqual(try Betweenness.scores(of: .complete(3)), [0, 0, 0])
  }

  /// Opposite corners of a square have two ways: each corner is on 1/2 of one of 3 pairs.
  func testTwoEquallyShortWaysShareThePair() throws {
    assertClose(try Betweenness.scores(of: .cycle(4)), [1.0 / 6, 1.0 / 6, 1.0 / 6, 1.0 / 6])
  }

  /// 14 of the 36 pairs of others: everybody to I and J, and I and J to everybody.
  func testHeatherOfTheKiteStandsBetweenMost() throws {
    let scores = try Betweenness().scores(of: MetricInput(graph: .kite))
    XCTAssertEqual(scores[7] ?? 0, 14.0 / 36, accuracy: 1e-12)
    XCTAssertEqual(scores.ranking.first, 7)
  }

  /// Pairs in different components add nothing, but count among the pairs: 1 of 6.
  func testPairsWithoutAPathStillCountInTheDenominator() throws {
    assertClose(
      try Betweenness.scores(of: Graph(5, [(0, 1), (1, 2), (3, 4)])), [0, 1.0 / 6, 0, 0, 0])
  }

  func testAnIsolateScoresZero() throws {
    XCTAssertEqual(try Betweenness.scores(of: Graph(3, [(0, 1)])), [0, 0, 0])
  }

  /// With fewer than three nodes there is no pair of others to stand between: 0/0.
  func testItIsUndefinedBelowThreeNodes() throws {
    XCTAssertEqual(try Betweenness.scores(of: Graph(0, [])), [])
    XCTAssertEqual(try Betweenness.scores(of: Graph(1, [])), [nil])
    XCTAssertEqual(try Betweenness.scores(of: .path(2)), [nil, nil])
  }

  /// One of the (n − 1)(n − 2) = 2 ordered pairs runs through the middle.
  func testDirectedPairsAreOrdered() throws {
    let chain = Graph(3, [(0, 1), (1, 2)], isDirected: true)
    let outgoing = try Betweenness().scores(of: MetricInput(graph: chain, direction: .outgoing))
    XCTAssertEqual(outgoing.values, [0, 0.5, 0])
    XCTAssertEqual(try Betweenness.scores(of: chain), [0, 1, 0])
  }

  /// The edge 0–2 is longer than the way round over 1.
  func testWithWeightsAStrongWayRoundIsShorter() throws {
    XCTAssertEqual(try Betweenness.scores(of: .triangleWithALongSide), [0, 0, 0])
    XCTAssertEqual(try Betweenness.weightedScores(of: .triangleWithALongSide), [0, 1, 0])
  }

  /// 0 and 2 are 1/10 + 1/5 apart one way and 1/20 + 1/4 the other, which differ in the last bit of
  /// a sum and are the same distance; 1 and 3 are nearest over 0.
  func testWeightedPathsOfTheSameLengthShareThePair() throws {
    let square = Graph(4, weighted: [(0, 1, 10), (1, 2, 5), (0, 3, 20), (2, 3, 4)])
    assertClose(try Betweenness.weightedScores(of: square), [1.0 / 3, 1.0 / 6, 0, 1.0 / 6])
  }

  func testWeightedScoresAreThoseOfAllShortestPathsListed() throws {
    var generator = SeededGenerator(seed: 11)
    for trial in 0..<60 {
      let isDirected = trial % 2 == 1
      let graph = Graph.randomTwelfths(
        6, density: 0.6, isDirected: isDirected, using: &generator)
      let paths = SimplePaths(graph: graph)
      let input = MetricInput(graph: graph, direction: .outgoing, weights: .counted)
      assertClose(
        try Betweenness().scores(of: input).values,
        (0..<6).map { node in
          paths.sumOfShares { $0.dropFirst().dropLast().contains(node) } / (isDirected ? 20 : 10)
        })
    }
  }
}
