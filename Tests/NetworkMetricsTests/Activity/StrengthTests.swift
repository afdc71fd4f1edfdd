import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class StrengthTests: XCTestCase {
  func testStrengthIsTheSumOfTheWeights() throws {
    let edges = [Edge(0, 1, weight: 4), Edge(0, 2, weight: 0.5)]
    XCTAssertEqual(try Strength.scores(of: Graph(nodeCount: 4, edges: edges)), [4.5, 4, 0.5, 0])
  }

  func testWithUnitWeightsItIsTheDegree() throws {
    XCTAssertEqual(try Strength.scores(of: .kite), try Degree.scores(of: .kite))
  }

  func testAPairCountsWithTheLargerOfItsTwoWeights() throws {
    let edges = [Edge(0, 1, weight: 2), Edge(1, 0, weight: 5)]
    let graph = Graph(nodeCount: 2, edges: edges, isDirected: true)
    XCTAssertEqual(try Strength.scores(of: graph), [5, 5])
    let outgoing = try Strength().scores(of: MetricInput(graph: graph, direction: .outgoing))
    XCTAssertEqual(outgoing.values, [2, 5])
  }
}
