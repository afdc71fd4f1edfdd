import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

/// What holds for every measure of the catalog, on seeded random graphs.
final class CatalogLawTests: XCTestCase {
  func testANodeMeasureHasOneScoreForEachNode() {
    forEveryMeasure { entry, input, outcome in
      guard case .nodes(let found) = outcome else { return }
      XCTAssertEqual(found.values.count, input.graph.nodeCount, entry.id)
    }
  }

  func testScoresLieWithinTheStatedLimits() {
    forEveryMeasure { entry, input, outcome in
      for score in outcome.scores.compactMap({ $0 }) {
        XCTAssertTrue(score.isFinite, entry.id)
        XCTAssertTrue(entry.description.limits.contains(score), "\(entry.id): \(score)")
      }
      for chance in outcome.chances {
        XCTAssertTrue(chance.expected.isFinite && chance.deviation >= 0, entry.id)
        XCTAssertTrue((0...1).contains(chance.pValue ?? 1), entry.id)
      }
    }
  }

  func testEveryMeasureTellsGraphsApart() {
    for (entry, cases) in CatalogEntry.answers {
      let scores = cases.flatMap { $0.1.scores }.compactMap { $0 }
      XCTAssertGreaterThan(Set(scores).count, 2, "\(entry.id) hardly varies on these graphs")
    }
  }

  func testCountsAreWholeNumbers() {
    forEveryMeasure { entry, input, outcome in
      guard entry.description.isCount else { return }
      for score in outcome.scores.compactMap({ $0 }) {
        XCTAssertEqual(score, score.rounded(), entry.id)
      }
    }
  }

  func testRenumberingTheNodesMovesTheScoresAlong() {
    var generator = SeededGenerator(seed: 77)
    forEveryMeasure { entry, input, outcome in
      guard let tolerance = entry.tolerance else { return }
      let labels = (0..<input.graph.nodeCount).shuffled(using: &generator)
      let isDirected = input.directedGraph.isDirected
      let expected = outcome.moved(by: labels, isDirected: isDirected)
      let moved = entry.outcome(input.relabelled(labels))
      XCTAssertEqual(moved.refusal, expected.refusal, entry.id)
      assertClose(moved.scores, expected.scores, accuracy: tolerance, entry.id)
    }
  }

  func testAskingTwiceGivesTheSameBits() {
    forEveryMeasure { entry, input, outcome in
      XCTAssertEqual(outcome.bits, entry.outcome(input).bits, entry.id)
    }
  }

  func testTheOrderOfTheEdgesDoesNotChangeABit() {
    forEveryMeasure { entry, input, outcome in
      let graph = Graph(
        nodeCount: input.graph.nodeCount, edges: input.graph.edges.reversed(),
        isDirected: input.graph.isDirected)
      XCTAssertEqual(
        outcome.bits, entry.outcome(input.replacing(graph: graph)).bits, entry.id)
    }
  }

  func testEmptyOneNodeAndEdgelessGraphsDoNotFail() {
    for nodeCount in 0...4 {
      for isDirected in [false, true] {
        let graph = Graph(nodeCount, [], isDirected: isDirected)
        for direction in MetricInput.Direction.allCases {
          let input = MetricInput(
            graph: graph, groups: (0..<nodeCount).map { $0 % 2 }, direction: direction,
            unobservedPairs: 0)
          for entry in CatalogEntry.all {
            let isTwoMode = entry.description.needs.contains(.twoModes)
            let outcome = entry.outcome(
              isTwoMode ? input.replacing(modes: (0..<nodeCount).map { $0 % 2 }) : input)
            XCTAssertTrue(outcome.scores.allSatisfy { $0?.isFinite ?? true }, entry.id)
          }
        }
      }
    }
  }

  func testIgnoringDirectionIsReadingTheUndirectedGraph() {
    forEveryMeasure { entry, input, outcome in
      guard input.graph.isDirected, input.direction == .ignored else { return }
      let undirected = input.replacing(graph: input.graph.undirected)
      XCTAssertEqual(outcome, entry.outcome(undirected), entry.id)
    }
  }

  func testIncomingIsOutgoingOfTheReversedGraph() {
    forEveryMeasure { entry, input, outcome in
      guard input.graph.isDirected, input.direction == .incoming else { return }
      let reversed = input.replacing(graph: input.graph.reversed, direction: .outgoing)
      XCTAssertEqual(outcome, entry.outcome(reversed), entry.id)
    }
  }

  func testDirectionCountsExactlyWhereTheDescriptionSaysSo() {
    for entry in CatalogEntry.all {
      let inputs = entry.inputs.filter { $0.graph.isDirected && $0.direction == .outgoing }
      let differs = inputs.contains { input in
        entry.outcome(input) != entry.outcome(input.replacing(direction: .ignored))
      }
      XCTAssertEqual(differs, entry.description.direction != .never, entry.id)
      let needs = inputs.contains { input in
        entry.outcome(input.replacing(direction: .ignored)).refusal == .needsDirection
      }
      XCTAssertEqual(needs, entry.description.needs.contains(.direction), entry.id)
    }
  }

  func testWeightsCountExactlyWhereTheDescriptionSaysSo() {
    for entry in CatalogEntry.all {
      let directions: Set<MetricInput.Direction> =
        entry.description.needs.contains(.direction) ? [.outgoing] : [.ignored]
      let inputs = entry.inputs.filter { directions.contains($0.direction) }
      func differs(_ weights: MetricInput.Weights) -> Bool {
        inputs.contains { input in
          let read = input.replacing(weights: weights)
          let other = read.reweighted { $0.weight + 0.37 * Double(($0.tail * 7 + $0.head) % 5) }
          return entry.outcome(read) != entry.outcome(other)
        }
      }
      XCTAssertEqual(differs(.ignored), entry.description.weights == .always, entry.id)
      XCTAssertEqual(differs(.counted), entry.description.weights != .never, entry.id)
    }
  }

  func testAMeasureSaysWhatItNeedsExactlyWhereTheDescriptionSaysSo() {
    let pieces = Graph(6, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)], isDirected: true)
    let whole = MetricInput(
      graph: pieces, groups: [0, 1, 0, 1, 0, 1], direction: .outgoing, unobservedPairs: 1)
    for entry in CatalogEntry.all where !entry.description.needs.contains(.twoModes) {
      let needs = entry.description.needs
      func refusal(_ input: MetricInput) -> MetricError? { entry.outcome(input).refusal }
      let missing: [(MetricDescription.Need, MetricError, MetricInput)] = [
        (.groups, .needsGroups, whole.replacing(groups: .some(nil))),
        (.groups, .needsTwoGroups, whole.replacing(groups: [0, 0, 0, 0, 0, 0])),
        (.direction, .needsDirection, whole.replacing(graph: pieces.undirected)),
        (.connection, .needsConnection, whole),
        (.responses, .needsResponses, whole.replacing(unobservedPairs: .some(nil))),
      ]
      for (need, reason, input) in missing {
        XCTAssertEqual(refusal(input) == reason, needs.contains(need), "\(entry.id): \(reason)")
      }
      XCTAssertEqual(
        refusal(whole.replacing(modes: [0, 1, 0, 1, 0, 1])), .needsOneMode, entry.id)
    }
  }

  func testRenamingTheGroupsChangesNothing() {
    forEveryMeasure { entry, input, outcome in
      let renamed = input.groups.map { groups in groups.map { group in group.map { 7 * $0 + 3 } } }
      let again = entry.outcome(input.replacing(groups: renamed))
      XCTAssertEqual(outcome.bits, again.bits, entry.id)
    }
  }

  func testAMeasureWithALimitedNumberOfStepsIsRefusedBeyondIt() {
    for entry in CatalogEntry.all {
      let outcome = MetricCatalog.outcome(of: entry.metric, on: entry.inputs[5], stepLimit: 0)
      XCTAssertEqual(outcome, .refused(.tooLarge), entry.id)
    }
  }

  private func forEveryMeasure(_ check: (CatalogEntry, MetricInput, MetricOutcome) -> Void) {
    for (entry, cases) in CatalogEntry.answers {
      for (input, outcome) in cases { check(entry, input, outcome) }
    }
  }
}
