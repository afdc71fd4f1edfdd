import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// Drawn cascades against exact chances, and against playing the process out step by step.
final class IndependentCascadeTests: XCTestCase {
  func testCertainEdgesReachTheComponentAndImpossibleOnesNobody() {
    let graph = Graph(5, [(0, 1), (1, 2), (3, 4)])
    let all = IndependentCascade(in: graph, from: [0], draws: 10, seed: 1) { _ in 1 }
    XCTAssertEqual(all.probabilities, [1, 1, 1, 0, 0])
    XCTAssertEqual([all.expected, all.standardError], [2, 0])
    XCTAssertEqual(all.gains, [0, 0, 0, 2, 2])
    let none = IndependentCascade(in: graph, from: [0], draws: 10, seed: 1) { _ in 0 }
    XCTAssertEqual(none.probabilities, [1, 0, 0, 0, 0])
    XCTAssertEqual(none.gains, [0, 1, 1, 1, 1])
  }

  func testATriangleHasTwoWaysRound() {
    let graph = Graph(3, [(0, 1), (1, 2), (0, 2)])
    let found = IndependentCascade(in: graph, from: [0], draws: 100_000, seed: 2) { _ in 0.5 }
    XCTAssertEqual(found.probabilities[1], 0.5 + 0.5 * 0.25, accuracy: 0.01)
    XCTAssertEqual(found.expected, 1.25, accuracy: 4 * found.standardError)
  }

  func testItAgreesWithTheProcessPlayedOutStepByStep() {
    var generator = SeededGenerator(seed: 5)
    for round in 0..<6 {
      let graph = Graph.random(8, density: 0.35, isDirected: false, using: &generator)
      let found = IndependentCascade(in: graph, from: [0, 1], draws: 20_000, seed: UInt64(round)) {
        _ in
        0.3
      }
      let played = (0..<20_000).map { _ in play(graph, from: [0, 1], 0.3, &generator) }
      let mean = Double(played.reduce(0, +)) / 20_000
      XCTAssertEqual(found.expected, mean, accuracy: 6 * found.standardError + 1e-12)
    }
  }

  func testTheSameSeedGivesTheSameBits() {
    var generator = SeededGenerator(seed: 6)
    let graph = Graph.random(10, density: 0.4, isDirected: false, using: &generator)
    func draw(_ seed: UInt64) -> IndependentCascade {
      IndependentCascade(in: graph, from: [3], draws: 500, seed: seed) { _ in 0.4 }
    }
    XCTAssertEqual(draw(1), draw(1))
    XCTAssertNotEqual(draw(1), draw(2))
  }

  /// Everybody newly reached tries each neighbour once.
  private func play(
    _ graph: Graph, from seeds: [Int], _ chance: Double, _ generator: inout SeededGenerator
  ) -> Int {
    var reached = Set(seeds)
    var front = seeds
    while let node = front.popLast() {
      for neighbour in graph.successors[node] where !reached.contains(neighbour) {
        guard generator.nextUnit() < chance else { continue }
        reached.insert(neighbour)
        front.append(neighbour)
      }
    }
    return reached.count - seeds.count
  }
}
