import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Up to 64 nodes the neighbours of a node are a word: the same numbers as by the textbook.
final class BitRowsTests: XCTestCase {
  func testBetweennessEqualsEnumeratingAllShortestPathsOnEverySmallGraph() {
    for graph in SmallGraphs.undirected {
      let expected = BruteForce(graph).orderedBetweenness
      for (sum, brute) in zip(BitBetweenness(of: graph).sums, expected) {
        XCTAssertEqual(sum, brute, accuracy: 1e-12, "\(graph.edges)")
      }
    }
  }

  func testUpTo64NodesBetweennessAndDistancesAreThoseOfTheTextbook() {
    var generator = SeededGenerator(seed: 20)
    for count in [0, 1, 2, 3, 23, 24, 63, 64, 65] {
      for density in [0, 0.02, 0.08, 0.5, 1] {
        let graph = Graph.random(count, density: density, using: &generator)
        let textbook = Textbook(graph)
        for (sum, plain) in zip(betweennessSums(of: graph), textbook.betweenness) {
          XCTAssertEqual(sum, plain, accuracy: 1e-9 * max(1, plain), "\(count), \(density)")
        }
        let summaries = distanceSummaries(of: graph)
        XCTAssertEqual(summaries.map(\.reached), textbook.reached, "\(count), \(density)")
        for (summary, harmonic) in zip(summaries, textbook.harmonic) {
          XCTAssertEqual(summary.harmonic, harmonic, accuracy: 1e-9, "\(count), \(density)")
        }
      }
    }
  }

  /// A path 0, 1, 2, 3 and node 63 for itself: the first and the last bit of a word.
  func testLevelsAreTheNodesAtEachNumberOfSteps() {
    let rows = BitRows(Graph(64, [(0, 1), (1, 2), (2, 3)]))
    XCTAssertEqual(rows.levels(from: 1), [0b10, 0b101, 0b1000])
    XCTAssertEqual(rows.levels(from: 63), [1 << 63])
    XCTAssertEqual(rows.neighbours(of: 0b1001), 0b110)
  }
}
