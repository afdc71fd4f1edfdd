import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// How much exact betweenness reads, told from a few of its searches.
final class BetweennessReadingsTests: XCTestCase {
  /// What is foretold of a graph, for each entry that is read in fact.
  private func ratio(_ graph: Graph) -> Double {
    let read = WorkCount.of { _ = betweennessSums(of: graph) }.entries
    return betweennessReadings(of: graph) / Double(read)
  }

  private func preferential(_ count: Int, each: Int, _ generator: inout SeededGenerator) -> Graph {
    var ends = Array(0..<each)
    var pairs: [(Int, Int)] = []
    for node in each..<count {
      let others = Set((0..<each).map { _ in ends[generator.nextInteger(below: ends.count)] })
      pairs += others.sorted().map { (node, $0) }
      ends += others.sorted().flatMap { [node, $0] }
    }
    return Graph(count, pairs)
  }

  func testAFewSearchesCountForAll() {
    var generator = SeededGenerator(seed: 64)
    let sparse = Graph.random(800, density: 0.01, using: &generator)
    let hub = preferential(1_000, each: 5, &generator)
    let hanging = (1_000..<2_000).map { ($0, generator.nextInteger(below: $0)) }
    let pendants = Graph(2_000, hub.edges.map { ($0.tail, $0.head) } + hanging)
    let meetings = ChordalGraphs.meetings(800, most: 40, using: &generator)
    for (name, graph) in [
      ("sparse", sparse), ("hub", hub), ("pendants", pendants), ("meetings", meetings),
    ] {
      let ratio = ratio(graph)
      XCTAssertGreaterThan(ratio, 0.75, name)
      XCTAssertLessThan(ratio, 1.33, name)
    }
  }

  /// What is told without a search is never too little.
  func testStepsAreNoFewerThanReadings() {
    var generator = SeededGenerator(seed: 65)
    for graph in [
      Graph.random(500, density: 0.02, using: &generator), preferential(600, each: 4, &generator),
      ChordalGraphs.meetings(500, most: 30, using: &generator),
    ] {
      XCTAssertGreaterThanOrEqual(betweennessSteps(of: graph), betweennessReadings(of: graph))
    }
  }

  func testWhatNeedsNoSearchReadsNothing() {
    for graph in [Graph(0, []), .path(300), .star(leaves: 300), .complete(60)] {
      XCTAssertEqual(betweennessReadings(of: graph), 0)
    }
  }
}
