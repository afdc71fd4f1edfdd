import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class AuthorityTests: XCTestCase {
  /// Nodes 0 and 1 both name 2, and 0 names 3 as well. Aᵀ·A is [2 1; 1 1] on 2 and 3, with the
  /// vector (golden ratio, 1).
  private let arcs = Graph(4, [(0, 2), (1, 2), (0, 3)], isDirected: true)

  func testWhoIsNamedByThoseThatNameOthersScores() throws {
    let golden = (1 + 5.0.squareRoot()) / 2
    assertClose(try Authority.outgoingScores(of: arcs), [0, 0, 1, 1 / golden])
  }

  func testReadTheOtherWayRoundItIsTheHub() throws {
    assertClose(try Authority.incomingScores(of: arcs), try Hub.outgoingScores(of: arcs))
  }

  /// One asker who asks two, one of them 4 times: shares 1 and 1/4.
  func testWeightsCountWhenAskedFor() throws {
    let graph = Graph(
      nodeCount: 3, edges: [Edge(0, 1, weight: 4), Edge(0, 2)], isDirected: true)
    assertClose(try Authority.scoresWithWeights(of: graph), [0, 1, 0.25])
    assertClose(try Authority.outgoingScores(of: graph), [0, 1, 1])
  }

  /// Two askers who each ask somebody else: any mixture would do.
  func testASharedLargestEigenvalueIsUndefined() throws {
    let pairs = Graph(4, [(0, 1), (2, 3)], isDirected: true)
    XCTAssertEqual(try Authority.outgoingScores(of: pairs), [nil, nil, nil, nil])
  }

  func testItNeedsADirection() {
    XCTAssertThrowsError(try Authority.outgoingScores(of: .path(3))) {
      XCTAssertEqual($0 as? MetricError, .needsDirection)
    }
  }
}
