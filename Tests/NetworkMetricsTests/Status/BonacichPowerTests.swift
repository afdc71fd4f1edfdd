import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class BonacichPowerTests: XCTestCase {
  func testInARegularGraphEverybodyScoresOne() throws {
    assertClose(try BonacichPower.scores(of: .complete(4)), [1, 1, 1, 1])
  }

  /// λ₁ = √2 and β = −1/(2·√2) on a path of three. Before scaling the middle is m = 2 + 2·β·e and
  /// an end e = 1 + β·m, so m = (2 + 2·β) / (1 − 2·β²).
  func testThePartnersOfTheWeakArePowerful() throws {
    let beta = -0.5 / 2.0.squareRoot()
    let middle = (2 + 2 * beta) / (1 - 2 * beta * beta)
    let end = 1 + beta * middle
    let scale = (3 / (middle * middle + 2 * end * end)).squareRoot()
    assertClose(
      try BonacichPower.scores(of: .path(3)), [end * scale, middle * scale, end * scale])
  }

  /// On a path of five the second from either end has the power, not the middle.
  func testTheMiddleOfAPathOfFiveIsNotTheStrongest() throws {
    let scores = try BonacichPower.scores(of: .path(5)).compactMap { $0 }
    XCTAssertGreaterThan(scores[1], scores[2])
    XCTAssertEqual(scores.reduce(0) { $0 + $1 * $1 }, 5, accuracy: 1e-12)
    let status = try BonacichPower(share: 0.5).scores(of: MetricInput(graph: .path(5)))
    XCTAssertEqual(status.ranking.first, 2)
  }

  /// β = 0 leaves the degrees, here 1, 2, 1 to a sum of squares of 3.
  func testWithoutAShareItIsTheDegree() throws {
    let scores = try BonacichPower(share: 0).scores(of: MetricInput(graph: .path(3)))
    let root = 0.5.squareRoot()
    assertClose(scores.values, [root, 2 * root, root])
  }

  /// Strengths 3, 7, 4 instead of degrees 1, 2, 1.
  func testWeightsCountWhenAskedFor() throws {
    let graph = Graph(nodeCount: 3, edges: [Edge(0, 1, weight: 3), Edge(1, 2, weight: 4)])
    let weighted = MetricInput(graph: graph, weights: .counted)
    let scores = try BonacichPower(share: 0).scores(of: weighted)
    let scale = (3.0 / 74).squareRoot()
    assertClose(scores.values, [3 * scale, 7 * scale, 4 * scale])
  }

  func testAnIsolateScoresZero() throws {
    XCTAssertEqual(try BonacichPower.scores(of: Graph(3, [(0, 1)]))[2], 0)
    XCTAssertEqual(try BonacichPower.scores(of: Graph(2, [])), [0, 0])
    XCTAssertEqual(try BonacichPower.scores(of: Graph(0, [])), [])
  }
}
