import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Distances on what is left when trees are folded up and twins taken together: the same numbers.
final class FoldedStepsTests: XCTestCase {
  func testTheyAreThoseOfTheTextbookWithTreesTwinsAndCliques() {
    for seed in UInt64(1)...4 {
      for (name, graph) in StructuredGraphs.all(seed: seed) + ChordalGraphs.all(seed: seed) {
        let textbook = Textbook(Self.withTrees(graph, seed: seed))
        let summaries = distanceSummaries(of: Self.withTrees(graph, seed: seed))
        XCTAssertEqual(summaries.map(\.reached), textbook.reached, name)
        for (summary, harmonic) in zip(summaries, textbook.harmonic) {
          XCTAssertEqual(summary.harmonic, harmonic, accuracy: 1e-9, name)
        }
      }
    }
  }

  /// Trees on every other node, so that some twins have the same trees and others have not.
  private static func withTrees(_ graph: Graph, seed: UInt64) -> Graph {
    var generator = SeededGenerator(seed: seed)
    let count = graph.nodeCount
    let hanging = (count..<count + count / 2).map { node in
      (node, generator.nextInteger(below: node) / 2 * 2)
    }
    return Graph(
      count + count / 2, graph.edges.map { ($0.tail, $0.head) } + hanging)
  }

  /// A triangle 0, 1, 2; 3 and 4 hang on 0, 5 on 4.
  func testTreesAreFoldedUpFromTheirLeaves() {
    let trees = HangingTrees(
      of: PackedRows(Graph(6, [(0, 1), (1, 2), (0, 2), (0, 3), (0, 4), (4, 5)]).successors))
    XCTAssertEqual(trees.core, [0, 1, 2])
    XCTAssertEqual(trees.removed, [3, 5, 4])
    XCTAssertEqual(trees.parent, [0, 1, 2, 0, 0, 4])
    XCTAssertEqual((0..<6).map(trees.depths), [[1, 2, 1], [1], [1], [1], [1, 1], [1]])
  }

  /// The ring is folded to two classes of open twins, two steps apart in each; 4 hangs on 0.
  func testTwinsThatArentNeighboursAreTwoStepsApart() {
    let rows = PackedRows(Graph(5, [(0, 1), (1, 2), (2, 3), (0, 3), (0, 4)]).successors)
    let counts = FoldedSteps(of: rows, levelLimit: 5).counts
    let byNode = (0..<5).map { Array(counts[5 * $0..<5 * $0 + 5]) }
    XCTAssertEqual(
      byNode,
      [[1, 3, 1, 0, 0], [1, 2, 2, 0, 0], [1, 2, 1, 1, 0], [1, 2, 2, 0, 0], [1, 1, 2, 1, 0]])
  }

  func testATreeIsCountedWithoutASearch() {
    for graph in [Graph.path(500), .star(leaves: 500), .complete(1), .complete(2)] {
      let rows = PackedRows(graph.successors)
      XCTAssertEqual(HangingTrees(of: rows).core.count, 1)
      XCTAssertEqual(WorkCount.of { _ = StepCounts.summaries(of: graph) }.entries, 0)
    }
  }

  func testTheBitsAreTheSameForAnyNumberOfThreads() {
    for (name, graph) in ChordalGraphs.all(seed: 11, size: 1_200) {
      let results = [1, 2, 3, 8].map { threads in
        ThreadLimit.$current.withValue(threads) { distanceSummaries(of: graph) }
      }
      for result in results { XCTAssertEqual(result, results[0], name) }
    }
  }
}
