import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class KatzTests: XCTestCase {
  /// All rows sum to λ₁, so each further step counts half: 1/2 + 1/4 + … = 1.
  func testInARegularGraphEverybodyScoresOne() throws {
    assertClose(try Katz.scores(of: .complete(4)), [1, 1, 1, 1])
    assertClose(try Katz.scores(of: .cycle(5)), [1, 1, 1, 1, 1])
  }

  /// λ₁ = 2 and β = 1/4: centre c = (4 + 4·l)/4, leaf l = (1 + c)/4, so c = 5/3 and l = 2/3.
  func testAStar() throws {
    let leaf = 2.0 / 3
    assertClose(try Katz.scores(of: .star(leaves: 4)), [5.0 / 3, leaf, leaf, leaf, leaf])
  }

  /// Along 0 → 1 → 2 there is no circle, so β = 1/2: walks of one and two steps from node 0.
  func testWithoutCirclesAStepCountsHalf() throws {
    let chain = Graph(4, [(0, 1), (1, 2)], isDirected: true)
    assertClose(try Katz.outgoingScores(of: chain), [0.75, 0.5, 0, 0])
    assertClose(try Katz.incomingScores(of: chain), [0, 0.5, 0.75, 0])
  }

  /// The circle 0 ⇄ 1 sets λ₁ = 1 for the node that leads to it as well: (1 + 1)/2.
  func testTheStrongestPartSetsThePace() throws {
    let graph = Graph(3, [(0, 1), (1, 0), (2, 0)], isDirected: true)
    assertClose(try Katz.outgoingScores(of: graph), [1, 1, 1])
    assertClose(try Katz.incomingScores(of: graph), [4.0 / 3 + 1.0 / 3, 4.0 / 3, 0])
  }

  func testTheUnitOfTheWeightsDoesNotMatter() throws {
    var generator = SeededGenerator(seed: 8)
    for round in 0..<20 {
      let graph = Graph.randomlyWeighted(6, isDirected: round % 2 == 0, using: &generator)
      let tenfold = Graph(
        nodeCount: 6, edges: graph.edges.map { Edge($0.tail, $0.head, weight: 10 * $0.weight) },
        isDirected: graph.isDirected)
      let expected = try Katz.scoresWithWeights(of: graph)
      assertClose(try Katz.scoresWithWeights(of: tenfold), expected, accuracy: 1e-9)
    }
  }

  func testWithoutEdgesEverybodyScoresZero() throws {
    XCTAssertEqual(try Katz.scores(of: Graph(3, [])), [0, 0, 0])
    XCTAssertEqual(try Katz.scores(of: Graph(0, [])), [])
  }

  /// A tenth of the attenuation at which the sum has no end: 1/10 + 1/100 + …
  func testAnotherAttenuation() throws {
    let input = MetricInput(graph: .complete(3))
    let scores = try Katz(attenuation: 0.1).scores(of: input)
    assertClose(scores.values, [1.0 / 9, 1.0 / 9, 1.0 / 9])
  }
}
