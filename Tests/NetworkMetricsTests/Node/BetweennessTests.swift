import CollaborationGraph
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
}
