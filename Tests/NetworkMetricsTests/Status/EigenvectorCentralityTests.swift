import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class EigenvectorCentralityTests: XCTestCase {
  /// λ₁ = √4; the leaves score 1/√4 of the centre.
  func testAStar() throws {
    assertClose(
      try EigenvectorCentrality.scores(of: .star(leaves: 4)), [1, 0.5, 0.5, 0.5, 0.5])
  }

  /// Node 0 holds ties of 3 and 4, so λ₁ = 5 and the others score 3/5 and 4/5.
  func testWeightsCountWhenAskedFor() throws {
    let graph = Graph(nodeCount: 3, edges: [Edge(0, 1, weight: 3), Edge(0, 2, weight: 4)])
    assertClose(try EigenvectorCentrality.scoresWithWeights(of: graph), [1, 0.6, 0.8])
    let root = 0.5.squareRoot()
    assertClose(try EigenvectorCentrality.scores(of: graph), [1, root, root])
  }

  /// Without weights the triangle wins, with them the pair.
  func testWeightsDecideWhichPartScores() throws {
    let graph = Graph(
      nodeCount: 5, edges: [Edge(0, 1), Edge(1, 2), Edge(0, 2), Edge(3, 4, weight: 9)])
    assertClose(try EigenvectorCentrality.scores(of: graph), [1, 1, 1, 0, 0])
    assertClose(try EigenvectorCentrality.scoresWithWeights(of: graph), [0, 0, 0, 1, 1])
  }

  func testDirectionIsIgnored() throws {
    let arcs = Graph(3, [(0, 1), (2, 0)], isDirected: true)
    let expected = try EigenvectorCentrality.scores(of: .star(leaves: 2))
    assertClose(try EigenvectorCentrality.outgoingScores(of: arcs), expected)
  }

  func testItIsUndefinedWithoutEdgesOrBetweenEquals() throws {
    XCTAssertEqual(try EigenvectorCentrality.scores(of: Graph(2, [])), [nil, nil])
    XCTAssertEqual(
      try EigenvectorCentrality.scores(of: Graph(4, [(0, 1), (2, 3)])), [nil, nil, nil, nil])
  }
}
