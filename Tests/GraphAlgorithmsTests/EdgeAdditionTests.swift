import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// What one more edge would do, asked of the kernels for every pair at once and found again by adding
/// it and counting anew.
final class EdgeAdditionTests: XCTestCase {
  func testAShortcutBringsTheEndOfALineNear() {
    // 0–1–2–3–4: node 4 is 4 steps from 0, node 3 is 3.
    let nearer = NearerTargets(of: .path(5), from: [0], to: [3, 4], cap: 4)
    XCTAssertEqual(nearer.steps, [0, 1, 2, 3, 4])
    XCTAssertEqual(nearer.total, 1 + 0)
    XCTAssertEqual(nearer.gain(joining: 0, 4), 3 + 1, "4 comes to 1 step, 3 to 2")
    XCTAssertEqual(nearer.gain(joining: 4, 0), 4, "either way round")
    XCTAssertEqual(nearer.gain(joining: 1, 3), 1 + 1)
    XCTAssertEqual(nearer.gain(joining: 0, 2), 1 + 1)
    XCTAssertEqual(nearer.gain(joining: 2, 4), 1)
  }

  func testANodeWithoutAPathCountsAsFarAsTheCap() {
    let apart = NearerTargets(of: Graph(4, [(0, 1), (2, 3)]), from: [0], to: [2, 3], cap: 4)
    XCTAssertEqual(apart.total, 0)
    XCTAssertEqual(apart.gain(joining: 0, 2), 3 + 2)
    XCTAssertEqual(apart.gain(joining: 1, 3), 2 + 1)
    XCTAssertEqual(NearerTargets(of: .path(3), from: [], to: [2], cap: 4).gain(joining: 0, 2), 0)
  }

  func testClosingALineBringsEverybodyWithinTwoSteps() {
    // 0–1–2–3–4 has 4 + 3 pairs within two steps; the ring of five has all 10.
    let pairs = TwoStepPairs(of: .path(5))
    XCTAssertEqual(pairs.count, 7)
    XCTAssertEqual(pairs.gains(from: 0), [0, 0, 1, 2, 3])
  }

  func testARingDependsOnNobodyAndALineOnAllBetween() {
    let line = SharedBlockPairs(of: .path(4))
    XCTAssertEqual(line.count, 3)
    XCTAssertEqual(line.gains(from: 0), [0, 0, 1, 3], "closed at 2 a triangle, at 3 a ring")
    XCTAssertEqual(SharedBlockPairs(of: .cycle(4)).count, 6)
    XCTAssertEqual(SharedBlockPairs(of: Graph(3, [(0, 1)])).gains(from: 2), [1, 1, 0])
  }

  func testAllGainsAreThoseOfAddingTheEdgeAndCountingAnew() {
    for (number, graph) in graphs.enumerated() {
      let sources = [number % graph.nodeCount, (number / 3) % graph.nodeCount]
      let targets = (0..<graph.nodeCount).filter { !sources.contains($0) && ($0 + number) % 3 > 0 }
      let nearer = NearerTargets(of: graph, from: sources, to: targets, cap: 4)
      let before = Counts(graph, sources, targets)
      let (near, blocks) = (TwoStepPairs(of: graph), SharedBlockPairs(of: graph))
      XCTAssertEqual([nearer.total, near.count, blocks.count], before.all, "\(graph.edges)")
      for one in 0..<graph.nodeCount {
        let (nearGains, blockGains) = (near.gains(from: one), blocks.gains(from: one))
        for other in 0..<graph.nodeCount where one != other && !before.joins(one, other) {
          let more = Graph(nodeCount: graph.nodeCount, edges: graph.edges + [Edge(one, other)])
          let after = Counts(more, sources, targets)
          XCTAssertEqual(
            [nearer.gain(joining: one, other), nearGains[other], blockGains[other]],
            zip(after.all, before.all).map(-), "\(graph.edges) + \(one)–\(other)")
        }
      }
    }
  }

  /// 240 seeded graphs of two to nine nodes, sparse ones in several pieces and dense ones.
  private var graphs: [Graph] {
    var generator = SeededGenerator(seed: 26)
    return (0..<240).map { number in
      .random(
        2 + number % 8, density: [0.12, 0.2, 0.3, 0.5][number / 8 % 4], using: &generator)
    }
  }
}

/// The three counts by their definitions, on a matrix.
private struct Counts {
  let all: [Int]
  private let brute: BruteForce

  init(_ graph: Graph, _ sources: [Int], _ targets: [Int]) {
    let brute = BruteForce(graph)
    self.brute = brute
    let steps = brute.distances
    let nearest = targets.map { target in
      sources.compactMap { steps[$0][target] }.min().map { min($0, 4) } ?? 4
    }
    let pairs = brute.nodes.flatMap { one in (0..<one).map { ($0, one) } }
    let without = brute.nodes.map { Self.parts(of: brute, without: $0) }
    all = [
      nearest.reduce(0) { $0 + 4 - $1 },
      pairs.filter { (steps[$0][$1] ?? 9) <= 2 }.count,
      pairs.filter { one, other in
        steps[one][other] != nil
          && brute.nodes.allSatisfy {
            $0 == one || $0 == other || without[$0][one] == without[$0][other]
          }
      }.count,
    ]
  }

  func joins(_ one: Int, _ other: Int) -> Bool { brute.joins[one][other] }

  /// A number for each node, equal where there is a path that avoids one node.
  private static func parts(of brute: BruteForce, without gone: Int) -> [Int] {
    var parts = Array(brute.nodes)
    for one in brute.nodes where one != gone {
      for other in brute.nodes where other != gone && brute.joins[one][other] {
        let (keep, change) = (parts[one], parts[other])
        parts = parts.map { $0 == change ? keep : $0 }
      }
    }
    return parts
  }
}
