import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class InDegreeTests: XCTestCase {
  private let arcs = Graph(4, [(0, 1), (2, 1), (1, 0)], isDirected: true)

  func testEdgesThatArriveAreCounted() throws {
    XCTAssertEqual(try InDegree.outgoingScores(of: arcs), [1, 2, 0, 0])
  }

  func testReadTheOtherWayRoundItIsTheOutDegree() throws {
    XCTAssertEqual(try InDegree.incomingScores(of: arcs), try OutDegree.outgoingScores(of: arcs))
  }

  func testWeightsAreIgnored() throws {
    let graph = Graph(nodeCount: 2, edges: [Edge(0, 1, weight: 7)], isDirected: true)
    XCTAssertEqual(try InDegree.scoresWithWeights(of: graph), [0, 1])
  }

  func testItNeedsADirectionThatIsNotIgnored() {
    XCTAssertThrowsError(try InDegree.scores(of: arcs)) {
      XCTAssertEqual($0 as? MetricError, .needsDirection)
    }
    XCTAssertThrowsError(try InDegree.outgoingScores(of: .path(3))) {
      XCTAssertEqual($0 as? MetricError, .needsDirection)
    }
  }
}
