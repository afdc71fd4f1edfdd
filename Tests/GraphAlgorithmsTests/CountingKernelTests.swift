import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

/// Triangles, betweenness, harmonic sums and constraint: one number for each node.
final class CountingKernelTests: XCTestCase {
  // MARK: Triangles

  func testEachNodeOfATriangleIsInOne() {
    XCTAssertEqual(triangleCounts(of: .complete(3)), [1, 1, 1])
  }

  func testEachNodeOfFourMutualPartnersIsInThree() {
    XCTAssertEqual(triangleCounts(of: .complete(4)), [3, 3, 3, 3])
  }

  func testASquareHasNoTriangle() {
    XCTAssertEqual(triangleCounts(of: .cycle(4)), [0, 0, 0, 0])
  }

  func testDirectionDoesNotMakeMoreTriangles() {
    let pairs = [(0, 1), (1, 0), (1, 2), (2, 0), (0, 2)]
    XCTAssertEqual(triangleCounts(of: Graph(3, pairs, isDirected: true)), [1, 1, 1])
  }

  func testTrianglesEqualAllTriplesOnSmallGraphs() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed {
      let brute = BruteForce(graph, ignoringDirection: true)
      XCTAssertEqual(triangleCounts(of: graph), brute.triangles, "\(graph.edges)")
    }
  }

  // MARK: Betweenness

  /// Each of the C(4,2) = 6 pairs of leaves goes through the centre.
  func testTheCentreOfAStarIsBetweenAllPairsOfLeaves() {
    XCTAssertEqual(betweennessSums(of: .star(leaves: 4)), [6, 0, 0, 0, 0])
  }

  /// The i-th node of a path is between the i before it and the n − 1 − i after it.
  func testBetweennessAlongAPath() {
    XCTAssertEqual(betweennessSums(of: .path(5)), [0, 3, 4, 3, 0])
  }

  /// Opposite corners of a square have two shortest paths: each corner gets half of one pair.
  func testEquallyShortPathsShareThePair() {
    XCTAssertEqual(betweennessSums(of: .cycle(4)), [0.5, 0.5, 0.5, 0.5])
  }

  func testADirectedChainCountsEachOrderedPairOnce() {
    let chain = Graph(4, [(0, 1), (1, 2), (2, 3)], isDirected: true)
    XCTAssertEqual(betweennessSums(of: chain), [0, 2, 2, 0])
  }

  func testBetweennessEqualsEnumeratingAllShortestPaths() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed {
      let share = graph.isDirected ? 1.0 : 2.0
      let expected = BruteForce(graph).orderedBetweenness.map { $0 / share }
      for (sum, brute) in zip(betweennessSums(of: graph), expected) {
        XCTAssertEqual(sum, brute, accuracy: 1e-12, "\(graph.edges)")
      }
    }
  }

  // MARK: Harmonic sums

  /// From the end of a path of four: 1 + 1/2 + 1/3 = 11/6; from its inside: 1 + 1 + 1/2 = 5/2.
  func testHarmonicSumsAlongAPath() {
    XCTAssertEqual(harmonicSums(of: .path(4)), [11.0 / 6, 2.5, 2.5, 11.0 / 6])
  }

  func testUnreachableNodesAddNothing() {
    XCTAssertEqual(harmonicSums(of: Graph(4, [(0, 1)])), [1, 1, 0, 0])
  }

  func testDirectedHarmonicSumsAreOutgoing() {
    XCTAssertEqual(harmonicSums(of: Graph(3, [(0, 1), (1, 2)], isDirected: true)), [1.5, 1, 0])
  }

  func testHarmonicSumsEqualFloydWarshallOnSmallGraphs() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed {
      for (sum, row) in zip(harmonicSums(of: graph), BruteForce(graph).distances) {
        let expected = row.compactMap { $0 }.filter { $0 > 0 }.reduce(0) { $0 + 1 / Double($1) }
        XCTAssertEqual(sum, expected, accuracy: 1e-12, "\(graph.edges)")
      }
    }
  }
}
