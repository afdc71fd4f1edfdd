import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class OpsahlDegreeTests: XCTestCase {
  private let graph = Graph(
    nodeCount: 4, edges: [Edge(0, 1, weight: 4), Edge(0, 2, weight: 4), Edge(1, 2)])

  /// √(2·8) = 4 and √(2·5); an isolate scores 0.
  func testItIsTheRootOfDegreeTimesStrength() throws {
    let others = 10.0.squareRoot()
    assertClose(try OpsahlDegree.scores(of: graph), [4, others, others, 0])
  }

  func testAtTheEndsItIsDegreeOrStrength() throws {
    let input = MetricInput(graph: graph)
    assertClose(try OpsahlDegree(alpha: 0).scores(of: input).values, [2, 2, 2, 0])
    assertClose(try OpsahlDegree(alpha: 1).scores(of: input).values, [8, 5, 5, 0])
  }

  func testWithoutWeightsItIsTheDegree() throws {
    assertClose(try OpsahlDegree.scores(of: .kite), try Degree.scores(of: .kite))
  }

  /// One edge of strength 4 leaves node 0: √(1·4); one of 4 and one of 9 arrive: √(2·13).
  func testDirectedItCountsTheEdgesThatLeaveOrArrive() throws {
    let arcs = Graph(
      nodeCount: 3,
      edges: [Edge(0, 1, weight: 4), Edge(1, 0, weight: 4), Edge(2, 0, weight: 9)],
      isDirected: true)
    assertClose(try OpsahlDegree.outgoingScores(of: arcs), [2, 2, 3])
    assertClose(try OpsahlDegree.incomingScores(of: arcs), [(2.0 * 13).squareRoot(), 2, 0])
  }

  func testExtremeWeightsStayFinite() throws {
    let strong = Graph(
      nodeCount: 3, edges: [Edge(0, 1, weight: 1.7e308), Edge(0, 2, weight: 1.7e308)])
    for score in try OpsahlDegree.scores(of: strong) { XCTAssertEqual(score?.isFinite, true) }
  }
}
