import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class DegreeTests: XCTestCase {
  func testTheCentreOfAStarHasTheDegreeOfItsLeaves() throws {
    XCTAssertEqual(try Degree.scores(of: .star(leaves: 4)), [4, 1, 1, 1, 1])
  }

  func testAnIsolateHasDegreeZero() throws {
    XCTAssertEqual(try Degree.scores(of: Graph(3, [(0, 1)])), [1, 1, 0])
  }

  func testTheKiteAsPublished() throws {
    XCTAssertEqual(try Degree.scores(of: .kite), [4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
  }

  func testAPairThatReportsBothWaysIsOnePartner() throws {
    let graph = Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true)
    XCTAssertEqual(try Degree.scores(of: graph), [1, 2, 1])
  }

  func testDirectionCountsOutgoingOrIncomingWhenAskedFor() throws {
    let graph = Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true)
    let outgoing = try Degree().scores(of: MetricInput(graph: graph, direction: .outgoing))
    let incoming = try Degree().scores(of: MetricInput(graph: graph, direction: .incoming))
    XCTAssertEqual(outgoing.values, [1, 2, 0])
    XCTAssertEqual(incoming.values, [1, 1, 1])
  }
}
