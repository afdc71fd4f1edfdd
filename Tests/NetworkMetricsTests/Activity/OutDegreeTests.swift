import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class OutDegreeTests: XCTestCase {
  private let arcs = Graph(4, [(0, 1), (2, 1), (1, 0)], isDirected: true)

  func testEdgesThatLeaveAreCounted() throws {
    XCTAssertEqual(try OutDegree.outgoingScores(of: arcs), [1, 1, 1, 0])
  }

  func testReadTheOtherWayRoundItIsTheInDegree() throws {
    XCTAssertEqual(try OutDegree.incomingScores(of: arcs), try InDegree.outgoingScores(of: arcs))
  }

  func testWeightsAreIgnored() throws {
    let graph = Graph(nodeCount: 2, edges: [Edge(0, 1, weight: 7)], isDirected: true)
    XCTAssertEqual(try OutDegree.scoresWithWeights(of: graph), [1, 0])
  }

  func testItNeedsADirectionThatIsNotIgnored() {
    XCTAssertThrowsError(try OutDegree.scores(of: arcs)) {
      XCTAssertEqual($0 as? MetricError, .needsDirection)
    }
    XCTAssertThrowsError(try OutDegree.outgoingScores(of: .path(3))) {
      XCTAssertEqual($0 as? MetricError, .needsDirection)
    }
  }
}
