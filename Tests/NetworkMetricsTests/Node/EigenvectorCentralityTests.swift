import CollaborationGraph
import NetworkMetrics
import XCTest

final class EigenvectorCentralityTests: XCTestCase {
  /// λ₁ = √4; a leaf scores 1/2 of the centre. The star is bipartite: it must not oscillate.
  func testABipartiteStar() throws {
    assertClose(try EigenvectorCentrality.scores(of: .star(leaves: 4)), [1, 0.5, 0.5, 0.5, 0.5])
  }

  func testASinglePair() throws {
    assertClose(try EigenvectorCentrality.scores(of: .path(2)), [1, 1])
  }

  func testTheHighestScoreIsOne() throws {
    let scores = try EigenvectorCentrality().scores(of: MetricInput(graph: .kite))
    XCTAssertEqual(scores[3], 1, "Diane has the most ties, to well-connected people")
    XCTAssertEqual(scores.ranking.first, 3)
    XCTAssertEqual(scores.ranking.last, 9)
  }

  func testTheStrongerComponentWinsAndTheOthersScoreZero() throws {
    let graph = Graph(6, [(0, 1), (2, 3), (3, 4), (2, 4)])
    assertClose(try EigenvectorCentrality.scores(of: graph), [0, 0, 1, 1, 1, 0])
  }

  /// Any mixture of the two would solve the equation.
  func testTwoEqualComponentsAreUndefinedForAll() throws {
    let graph = Graph(5, [(0, 1), (2, 3)])
    XCTAssertEqual(try EigenvectorCentrality.scores(of: graph), [nil, nil, nil, nil, nil])
  }

  func testWithoutEdgesItIsUndefinedForAll() throws {
    XCTAssertEqual(try EigenvectorCentrality.scores(of: Graph(2, [])), [nil, nil])
  }

  /// Two groups of four at the ends of a chain of eight (4 … 11), and a node on the chain that
  /// favours one of them a little: the two largest eigenvalues differ by 0.0003 only.
  func testNearlyEqualEigenvaluesStillGiveTheVector() throws {
    let groups = [0, 12].flatMap { first in
      [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)].map { ($0 + first, $1 + first) }
    }
    let chain = (3..<12).map { ($0, $0 + 1) }
    let edges = groups + chain + [(6, 16)]
    let scores = try EigenvectorCentrality.scores(of: Graph(17, edges)).compactMap { $0 }
    XCTAssertEqual(scores.max(), 1)
    let products = (0..<17).map { node in
      edges.reduce(0) { sum, edge in
        sum + (edge.0 == node ? scores[edge.1] : 0) + (edge.1 == node ? scores[edge.0] : 0)
      }
    }
    let value = products.max() ?? 0
    for node in 0..<17 { XCTAssertEqual(products[node], value * scores[node], accuracy: 1e-9) }
  }
}
