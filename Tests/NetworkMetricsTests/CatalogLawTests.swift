import CollaborationGraph
import GraphAlgorithms
import NetworkMetrics
import XCTest

/// What holds for every measure of the catalog, on seeded random graphs.
final class CatalogLawTests: XCTestCase {
  private let inputs = RandomInputs.undirected + RandomInputs.directed

  func testANodeMeasureHasOneScoreForEachNode() throws {
    try forEveryMeasure { entry, input in
      let count = try entry.scores(input).count
      XCTAssertEqual(count, entry.isNodeMeasure ? input.graph.nodeCount : 1, entry.id)
    }
  }

  func testScoresLieWithinTheStatedLimits() throws {
    try forEveryMeasure { entry, input in
      for score in try entry.scores(input).compactMap({ $0 }) {
        XCTAssertTrue(score.isFinite, entry.id)
        XCTAssertTrue(entry.description.limits.contains(score), "\(entry.id): \(score)")
      }
    }
  }

  func testStatedLimitsAreNeededAndSomeScoreIsDefined() throws {
    for entry in CatalogEntry.all {
      let scores = try inputs.flatMap(entry.scores).compactMap { $0 }
      XCTAssertGreaterThan(Set(scores).count, 5, "\(entry.id) hardly varies on these graphs")
    }
  }

  func testCountsAreWholeNumbers() throws {
    try forEveryMeasure { entry, input in
      guard entry.description.isCount else { return }
      for score in try entry.scores(input).compactMap({ $0 }) {
        XCTAssertEqual(score, score.rounded(), entry.id)
      }
    }
  }

  func testRenumberingTheNodesMovesTheScoresAlong() throws {
    var generator = SeededGenerator(seed: 77)
    try forEveryMeasure { entry, input in
      let labels = (0..<input.graph.nodeCount).shuffled(using: &generator)
      let scores = try entry.scores(input)
      let moved = try entry.scores(input.relabelled(labels))
      let expected = entry.isNodeMeasure ? labels.map { moved[$0] } : moved
      assertClose(scores, expected, accuracy: entry.tolerance, entry.id)
    }
  }

  func testAskingTwiceGivesTheSameBits() throws {
    try forEveryMeasure { entry, input in
      let once = try entry.scores(input).map { $0?.bitPattern }
      let again = try entry.scores(input).map { $0?.bitPattern }
      XCTAssertEqual(once, again, entry.id)
    }
  }

  func testTheOrderOfTheEdgesDoesNotChangeABit() throws {
    try forEveryMeasure { entry, input in
      let graph = Graph(
        nodeCount: input.graph.nodeCount, edges: input.graph.edges.reversed(),
        isDirected: input.graph.isDirected)
      let once = try entry.scores(input).map { $0?.bitPattern }
      let again = try entry.scores(input.replacing(graph: graph)).map { $0?.bitPattern }
      XCTAssertEqual(once, again, entry.id)
    }
  }

  func testEmptyOneNodeAndEdgelessGraphsDoNotFail() throws {
    for nodeCount in 0...4 {
      for isDirected in [false, true] {
        let graph = Graph(nodeCount, [], isDirected: isDirected)
        for direction in MetricInput.Direction.allCases {
          let input = MetricInput(
            graph: graph, groups: [Int?](repeating: 0, count: nodeCount), direction: direction)
          for entry in CatalogEntry.all {
            let scores = try entry.scores(input)
            XCTAssertEqual(scores.count, entry.isNodeMeasure ? nodeCount : 1, entry.id)
            XCTAssertTrue(scores.allSatisfy { $0?.isFinite ?? true }, entry.id)
          }
        }
      }
    }
  }

  func testIgnoringDirectionIsReadingTheUndirectedGraph() throws {
    for input in RandomInputs.directed where input.direction == .ignored {
      for entry in CatalogEntry.all {
        let undirected = input.replacing(graph: input.graph.undirected)
        XCTAssertEqual(try entry.scores(input), try entry.scores(undirected), entry.id)
      }
    }
  }

  func testIncomingIsOutgoingOfTheReversedGraph() throws {
    for input in RandomInputs.directed where input.direction == .incoming {
      let reversed = MetricInput(
        graph: input.graph.reversed, groups: input.groups, direction: .outgoing)
      for entry in CatalogEntry.all {
        XCTAssertEqual(try entry.scores(input), try entry.scores(reversed), entry.id)
      }
    }
  }

  func testOnlyStrengthReadsTheWeights() throws {
    try forEveryMeasure { entry, input in
      let doubled = input.graph.edges.map { Edge($0.tail, $0.head, weight: 2 * $0.weight) }
      let graph = Graph(
        nodeCount: input.graph.nodeCount, edges: doubled, isDirected: input.graph.isDirected)
      let factor = entry.id == "strength" ? 2.0 : 1
      XCTAssertEqual(
        try entry.scores(input.replacing(graph: graph)),
        try entry.scores(input).map { $0.map { factor * $0 } }, entry.id)
    }
  }

  func testWithoutGroupsOnlyTheEIIndexThrows() {
    for entry in CatalogEntry.all {
      do {
        _ = try entry.scores(MetricInput(graph: .kite))
        XCTAssertNotEqual(entry.id, "e-i-index")
      } catch {
        XCTAssertEqual(entry.id, "e-i-index")
        XCTAssertEqual(error as? MetricError, .needsGroups)
      }
    }
  }

  func testRenamingTheGroupsChangesNothing() throws {
    try forEveryMeasure { entry, input in
      let renamed = input.groups?.map { group in group.map { 100 - 7 * $0 } }
      let again = try entry.scores(input.replacing(graph: input.graph, groups: renamed))
      XCTAssertEqual(try entry.scores(input), again, entry.id)
    }
  }

  private func forEveryMeasure(_ check: (CatalogEntry, MetricInput) throws -> Void) throws {
    for input in inputs {
      for entry in CatalogEntry.all { try check(entry, input) }
    }
  }
}
