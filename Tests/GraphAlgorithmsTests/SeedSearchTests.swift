import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// The lazy search for seeds against trying every node every time, on the same draws.
final class SeedSearchTests: XCTestCase {
  func testTheMiddleOfTheLargestStarComesFirstAndThenTheNext() {
    let graph = Graph(9, [(0, 1), (0, 2), (0, 3), (4, 5), (4, 6), (7, 8)])
    let certain = CascadeOutcomes(in: graph, draws: 2, seed: 1) { _ in 1 }
    let found = SeedSearch(adding: 9, to: [], in: certain)
    XCTAssertEqual(
      found.choices.map(\.node), [0, 4, 7], "of equals the first, and then all have it")
    XCTAssertEqual(found.choices.map { $0.gain.mean(over: 2) }, [4, 3, 2])
  }

  func testWhatASeedReachesAlreadyIsNoGain() {
    let graph = Graph(5, [(0, 1), (1, 2), (3, 4)])
    let certain = CascadeOutcomes(in: graph, draws: 2, seed: 1) { _ in 1 }
    XCTAssertEqual(SeedSearch(adding: 2, to: [2], in: certain).choices.map(\.node), [3])
  }

  func testItEqualsTryingAllOnTheSameDraws() {
    var generator = SeededGenerator(seed: 12)
    for seed in 0..<12 {
      let graph = Graph.random(14, density: 0.2, isDirected: false, using: &generator)
      assertEqualsPlain(CascadeOutcomes(in: graph, draws: 60, seed: UInt64(seed)) { _ in 0.3 })
      assertEqualsPlain(ThresholdOutcomes(in: graph, draws: 60, seed: UInt64(seed)))
    }
  }

  func testItTriesFewerThanAll() {
    var generator = SeededGenerator(seed: 13)
    let graph = Graph.random(60, density: 0.05, isDirected: false, using: &generator)
    let outcomes = CascadeOutcomes(in: graph, draws: 200, seed: 1) { _ in 0.2 }
    let found = SeedSearch(adding: 5, to: [], in: outcomes)
    XCTAssertEqual(found.choices.count, 5)
    XCTAssertLessThan(found.evaluations, 3 * 60, "trying all takes 5 · 60")
  }

  private func assertEqualsPlain(_ outcomes: some SpreadingOutcomes) {
    var seeds = [3]
    var gains: [Int] = []
    for _ in 0..<5 {
      let reached = outcomes.reached(from: seeds)
      let all = (0..<outcomes.nodeCount).map { outcomes.gain(of: $0, beyond: reached).sum }
      guard let best = all.max(), best > 0, let node = all.firstIndex(of: best) else { break }
      seeds.append(node)
      gains.append(best)
    }
    let lazy = SeedSearch(adding: 5, to: [3], in: outcomes)
    XCTAssertEqual(lazy.choices.map(\.node), Array(seeds.dropFirst()))
    XCTAssertEqual(lazy.choices.map(\.gain.sum), gains)
  }
}
