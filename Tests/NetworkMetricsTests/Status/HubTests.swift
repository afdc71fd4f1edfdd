import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class HubTests: XCTestCase {
  /// Nodes 0 and 1 both name 2, and 0 names 3 as well. A·Aᵀ is [2 1; 1 1] on them, with the vector
  /// (golden ratio, 1).
  private let arcs = Graph(4, [(0, 2), (1, 2), (0, 3)], isDirected: true)

  func testWhoNamesThoseThatOthersNameScores() throws {
    let golden = (1 + 5.0.squareRoot()) / 2
    assertClose(try Hub.outgoingScores(of: arcs), [1, 1 / golden, 0, 0])
  }

  func testReadTheOtherWayRoundItIsTheAuthority() throws {
    assertClose(try Hub.incomingScores(of: arcs), try Authority.outgoingScores(of: arcs))
  }

  /// With the tie 0 → 3 at √2 instead of 1, A·Aᵀ is [3 1; 1 1] and the vector (1 + √2, 1).
  func testWeightsCountWhenAskedFor() throws {
    let graph = Graph(
      nodeCount: 4, edges: [Edge(0, 2), Edge(1, 2), Edge(0, 3, weight: 2.0.squareRoot())],
      isDirected: true)
    assertClose(try Hub.scoresWithWeights(of: graph), [1, 2.0.squareRoot() - 1, 0, 0])
    assertClose(try Hub.outgoingScores(of: graph), try Hub.outgoingScores(of: arcs))
  }

  /// A·Aᵀ is the identity for two who name each other: any mixture would do.
  func testASharedLargestEigenvalueIsUndefined() throws {
    let mutual = Graph(2, [(0, 1), (1, 0)], isDirected: true)
    XCTAssertEqual(try Hub.outgoingScores(of: mutual), [nil, nil])
    XCTAssertEqual(try Hub.outgoingScores(of: Graph(2, [], isDirected: true)), [nil, nil])
    XCTAssertEqual(try Hub.outgoingScores(of: Graph(0, [], isDirected: true)), [])
  }

  func testItIsAnEigenvectorOfTheProduct() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<30 {
      let graph = Graph.randomlyWeighted(7, isDirected: true, using: &generator)
      let scores = try Hub.scoresWithWeights(of: graph).compactMap { $0 }
      guard !scores.isEmpty else { continue }
      let named = product(graph.reversed.matrix, scores)
      let image = product(graph.matrix, named)
      let largest = image.max() ?? 1
      assertClose(scores, image.map { $0 / largest }, accuracy: 1e-9)
    }
  }

  func testItNeedsADirection() {
    XCTAssertThrowsError(try Hub.scores(of: arcs)) {
      XCTAssertEqual($0 as? MetricError, .needsDirection)
    }
  }
}
