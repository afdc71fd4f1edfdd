import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class PageRankTests: XCTestCase {
  func testInARegularGraphEverybodyScoresAlike() throws {
    assertClose(try PageRank.scores(of: .cycle(4)), [0.25, 0.25, 0.25, 0.25])
  }

  /// The centre is reached from every leaf: c = 0.15/4 + 0.85·(1 − c).
  func testAStar() throws {
    let centre = (0.0375 + 0.85) / 1.85
    let leaf = (1 - centre) / 3
    assertClose(try PageRank.scores(of: .star(leaves: 3)), [centre, leaf, leaf, leaf])
  }

  /// Node 0 names node 1, a dead end from which the walker starts anywhere: with a = x₀, b = x₁,
  /// a = 0.075 + 0.425·b and a + b = 1.
  func testADeadEndIsLeftForAnywhere() throws {
    let arc = Graph(2, [(0, 1)], isDirected: true)
    let named = (1 - 0.075) / 1.425
    assertClose(try PageRank.outgoingScores(of: arc), [1 - named, named])
    assertClose(try PageRank.incomingScores(of: arc), [named, 1 - named])
    assertClose(try PageRank.scores(of: arc), [0.5, 0.5])
  }

  /// From the middle the walker takes the edge of 3 three times as often as that of 1.
  func testWeightsCountWhenAskedFor() throws {
    let graph = Graph(nodeCount: 3, edges: [Edge(0, 1, weight: 3), Edge(1, 2, weight: 1)])
    let middle = (0.05 + 0.85) / 1.85
    let expected = [0.05 + 0.85 * 0.75 * middle, middle, 0.05 + 0.85 * 0.25 * middle]
    assertClose(try PageRank.scoresWithWeights(of: graph), expected)
    let ends = (1 - middle) / 2
    assertClose(try PageRank.scores(of: graph), [ends, middle, ends])
  }

  func testScoresSumToOneAndSolveTheEquation() throws {
    var generator = SeededGenerator(seed: 21)
    for round in 0..<30 {
      let graph = Graph.randomlyWeighted(7, isDirected: round % 2 == 0, using: &generator)
      let scores = try PageRank.scoresWithWeights(of: graph).compactMap { $0 }
      XCTAssertEqual(scores.reduce(0, +), 1, accuracy: 1e-12)
      assertClose(scores, image(of: scores, in: graph.matrix))
    }
  }

  func testWithoutEdgesEverybodyScoresAlike() throws {
    assertClose(try PageRank.scores(of: Graph(4, [])), [0.25, 0.25, 0.25, 0.25])
    assertClose(try PageRank.scores(of: Graph(1, [])), [1])
    assertClose(try PageRank.scores(of: Graph(0, [])), [])
  }

  /// One step of the walk, written out.
  private func image(of scores: [Double], in matrix: [[Double]]) -> [Double] {
    let count = Double(scores.count)
    var next = scores.map { _ in 0.15 / count }
    for (node, row) in matrix.enumerated() {
      let strength = row.reduce(0, +)
      for other in next.indices {
        let share = strength > 0 ? row[other] / strength : 1 / count
        next[other] += 0.85 * share * scores[node]
      }
    }
    return next
  }
}
