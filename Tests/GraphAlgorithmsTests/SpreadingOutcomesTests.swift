import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// Drawn outcomes against exact chances, and against playing the process out step by step.
final class SpreadingOutcomesTests: XCTestCase {
  func testCertainEdgesReachTheComponentAndImpossibleOnesNobody() {
    let graph = Graph(5, [(0, 1), (1, 2), (3, 4)])
    let certain = CascadeOutcomes(in: graph, draws: 10, seed: 1) { _ in 1 }
    let all = SpreadingEstimate(from: [0], in: certain)
    XCTAssertEqual((0..<5).map(all.probability), [1, 1, 1, 0, 0])
    XCTAssertEqual(all.others.mean(over: 10), 2)
    XCTAssertEqual(all.others.standardError(over: 10), 0)
    let reached = certain.reached(from: [0])
    XCTAssertEqual((0..<5).map { certain.gain(of: $0, beyond: reached).sum }, [0, 0, 0, 20, 20])
    let never = CascadeOutcomes(in: graph, draws: 10, seed: 1) { _ in 0 }
    let none = SpreadingEstimate(from: [0], in: never)
    XCTAssertEqual((0..<5).map(none.probability), [1, 0, 0, 0, 0])
    XCTAssertEqual(
      (0..<5).map { never.gain(of: $0, beyond: never.reached(from: [0])).sum }, [0, 10, 10, 10, 10])
  }

  func testATriangleHasTwoWaysRound() {
    let graph = Graph(3, [(0, 1), (1, 2), (0, 2)])
    let exact = EverySpreadingOutcome(cascadeIn: graph, from: [0]) { _ in 0.5 }
    XCTAssertEqual(exact.probabilities[1], 0.5 + 0.5 * 0.25, "directly, or else round by 2")
    XCTAssertEqual(exact.expected, 1.25)
  }

  func testWhoHasOneNeighbourListensToItAndBetweenTwoItIsTheirWeights() {
    let graph = Graph(nodeCount: 4, edges: [Edge(0, 1, weight: 3), Edge(1, 2, weight: 1)])
    let exact = EverySpreadingOutcome(thresholdsIn: graph, from: [0])
    XCTAssertEqual(
      exact.probabilities, [1, 0.75, 0.75, 0],
      "1 listens to 0 three times of four, 2 always to 1, and 3 to nobody")
    let drawn = SpreadingEstimate(from: [2], in: ThresholdOutcomes(in: graph, draws: 10, seed: 1))
    XCTAssertEqual(drawn.hits[0], drawn.hits[1], "0 has only 1 to listen to")
    XCTAssertEqual([drawn.hits[2], drawn.hits[3]], [10, 0])
  }

  func testDrawnCascadesAreWithinFourStandardErrorsOfEveryOutcome() {
    for (seed, graph) in weightedGraphs().enumerated() {
      let outcomes = CascadeOutcomes(in: graph, draws: 4_000, seed: UInt64(seed)) { $0 / 6 }
      let exact = EverySpreadingOutcome(cascadeIn: graph, from: [0, 1]) { $0 / 6 }
      assertAgree(SpreadingEstimate(from: [0, 1], in: outcomes), exact, "cascade \(seed)")
    }
  }

  func testDrawnThresholdsAreWithinFourStandardErrorsOfEveryOutcome() {
    for (seed, graph) in weightedGraphs().enumerated() {
      let outcomes = ThresholdOutcomes(in: graph, draws: 4_000, seed: UInt64(seed))
      let exact = EverySpreadingOutcome(thresholdsIn: graph, from: [0, 1])
      assertAgree(SpreadingEstimate(from: [0, 1], in: outcomes), exact, "thresholds \(seed)")
    }
  }

  /// The live-edge equivalence itself: thresholds that are really drawn and really reached.
  func testListeningToOneIsTheSameAsReachingAThreshold() {
    var generator = SeededGenerator(seed: 8)
    for graph in weightedGraphs().prefix(5) {
      let exact = EverySpreadingOutcome(thresholdsIn: graph, from: [0, 1])
      let played = (0..<4_000).map { _ in
        playThresholds(graph, from: [0, 1], using: &generator)
      }
      for node in 0..<graph.nodeCount {
        let share = Double(played.filter { $0.contains(node) }.count) / 4_000
        let chance = min(1, exact.probabilities[node])
        let error = (chance * (1 - chance) / 4_000).squareRoot()
        XCTAssertEqual(share, chance, accuracy: 4 * error + 1e-9)
      }
    }
  }

  func testAGainIsWhatOneMoreSeedAddsInBothModels() {
    for (seed, graph) in weightedGraphs().enumerated() {
      assertGainsAddUp(CascadeOutcomes(in: graph, draws: 50, seed: UInt64(seed)) { $0 / 6 })
      assertGainsAddUp(ThresholdOutcomes(in: graph, draws: 50, seed: UInt64(seed)))
    }
  }

  func testTheSameSeedGivesTheSameBitsInAnyNumberOfThreads() async {
    let graph = weightedGraphs()[0]
    @Sendable func draw(_ seed: UInt64) -> [SpreadingEstimate] {
      [
        SpreadingEstimate(
          from: [1], in: CascadeOutcomes(in: graph, draws: 300, seed: seed) { $0 / 6 }),
        SpreadingEstimate(from: [1], in: ThresholdOutcomes(in: graph, draws: 300, seed: seed)),
      ]
    }
    let alone = draw(1)
    XCTAssertNotEqual(alone, draw(2))
    await withTaskGroup(of: [SpreadingEstimate].self) { group in
      for _ in 0..<8 { group.addTask { draw(1) } }
      for await together in group { XCTAssertEqual(together, alone) }
    }
  }

  func testNoNodesAndNoEdgesDoNotFail() {
    for graph in [Graph(0, []), Graph(3, [])] {
      let cascade = CascadeOutcomes(in: graph, draws: 3, seed: 1) { _ in 1 }
      let thresholds = ThresholdOutcomes(in: graph, draws: 3, seed: 1)
      let count = graph.nodeCount
      XCTAssertEqual(
        SpreadingEstimate(from: [], in: cascade).hits, Array(repeating: 0, count: count))
      XCTAssertEqual(
        SpreadingEstimate(from: [], in: thresholds).hits, Array(repeating: 0, count: count))
    }
  }

  private func assertAgree(
    _ drawn: SpreadingEstimate, _ exact: EverySpreadingOutcome, _ message: String
  ) {
    let draws = drawn.drawCount
    XCTAssertEqual(
      drawn.others.mean(over: draws), exact.expected,
      accuracy: 4 * drawn.others.standardError(over: draws) + 1e-9, message)
    for node in drawn.hits.indices {
      let chance = min(1, exact.probabilities[node])
      let error = (chance * (1 - chance) / Double(draws)).squareRoot()
      XCTAssertEqual(drawn.probability(of: node), chance, accuracy: 4 * error + 1e-9, message)
    }
  }

  private func assertGainsAddUp(_ outcomes: some SpreadingOutcomes) {
    let before = outcomes.reached(from: [0])
    for node in 0..<outcomes.nodeCount {
      let after = outcomes.reached(from: [0, node])
      let more = after.filter { $0 }.count - before.filter { $0 }.count
      XCTAssertEqual(outcomes.gain(of: node, beyond: before).sum, more)
    }
  }

  /// Everybody draws a threshold and takes it up when those who have it weigh that much.
  private func playThresholds(
    _ graph: Graph, from seeds: [Int], using generator: inout SeededGenerator
  ) -> Set<Int> {
    let thresholds = (0..<graph.nodeCount).map { _ in generator.nextUnit() }
    var reached = Set(seeds)
    func weight(_ node: Int, _ counts: (Int) -> Bool) -> Double {
      graph.edges.reduce(0) { sum, edge in
        if edge.tail == node, counts(edge.head) { return sum + edge.weight }
        if edge.head == node, counts(edge.tail) { return sum + edge.weight }
        return sum
      }
    }
    while let next = (0..<graph.nodeCount).first(where: { node in
      let all = weight(node) { _ in true }
      return !reached.contains(node) && all > 0
        && weight(node, reached.contains) / all > thresholds[node]
    }) {
      reached.insert(next)
    }
    return reached
  }
}

/// Graphs of 6 nodes and at most 9 edges with weights 1–5.
func weightedGraphs() -> [Graph] {
  var generator = SeededGenerator(seed: 77)
  return (0..<10).map { _ in
    let shape = Graph.random(6, density: 0.4, isDirected: false, using: &generator)
    let edges = shape.edges.prefix(9).map {
      Edge($0.tail, $0.head, weight: Double(1 + generator.nextInteger(below: 5)))
    }
    return Graph(nodeCount: 6, edges: edges)
  }
}
