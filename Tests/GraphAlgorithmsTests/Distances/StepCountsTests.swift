import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Distances from 512 sources at a time: the same bits as one at a time.
final class StepCountsTests: XCTestCase {
  func testTheyAreThoseOfTheTextbook() {
    for seed in UInt64(1)...4 {
      for (name, graph) in StructuredGraphs.all(seed: seed) {
        let textbook = Textbook(graph)
        let summaries = distanceSummaries(of: graph)
        XCTAssertEqual(summaries.map(\.reached), textbook.reached, name)
        for (summary, harmonic) in zip(summaries, textbook.harmonic) {
          XCTAssertEqual(summary.harmonic, harmonic, accuracy: 1e-9, name)
        }
      }
    }
  }

  func testTheyEqualFloydWarshallOnEverySmallGraph() {
    for graph in SmallGraphs.undirected {
      let steps = BruteForce(graph).distances
      for (node, summary) in StepCounts.summaries(of: graph).enumerated() {
        let others = steps[node].compactMap { $0 }.filter { $0 > 0 }
        XCTAssertEqual(summary.reached, others.count)
        XCTAssertEqual(summary.total, Double(others.reduce(0, +)))
        XCTAssertEqual(summary.farthest, Double(others.max() ?? 0))
      }
    }
  }

  /// 1,300 nodes are three batches; a path has as many levels as nodes.
  func testSeveralBatchesAndManyLevels() {
    for graph in [Graph.path(1_300), .cycle(1_301)] {
      let farthest = distanceSummaries(of: graph).map(\.farthest)
      XCTAssertEqual(farthest[0], graph.edgeCount == 1_301 ? 650 : 1_299)
      XCTAssertEqual(farthest[650], 650)
    }
  }

  func testTheBitsAreTheSameForAnyNumberOfThreads() {
    var generator = SeededGenerator(seed: 10)
    let graph = Graph.random(1_500, density: 0.004, using: &generator)
    let results = [1, 2, 3].map { threads in
      ThreadLimit.$current.withValue(threads) { distanceSummaries(of: graph) }
    }
    for result in results { XCTAssertEqual(result, results[0]) }
  }
}
