import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class InformationCentralityTests: XCTestCase {
  /// The resistances add up to 3 from the centre and to 1 + 2 + 2 from a leaf.
  func testAStar() throws {
    assertClose(
      try InformationCentrality.scores(of: .star(leaves: 3)), [4.0 / 3, 0.8, 0.8, 0.8])
  }

  /// Two ways, 1 and 1 + 1 long, make a resistance of 2/3.
  func testASecondWayCountsToo() throws {
    assertClose(try InformationCentrality.scores(of: .complete(3)), [2.25, 2.25, 2.25])
  }

  func testWeightsAreConductances() throws {
    let pair = Graph(2, weighted: [(0, 1, 5)])
    assertClose(try InformationCentrality.weightedScores(of: pair), [10, 10])
    assertClose(try InformationCentrality.scores(of: pair), [2, 2])
  }

  func testItNeedsOneComponent() {
    XCTAssertThrowsError(try InformationCentrality.scores(of: .pathAndPair)) {
      XCTAssertEqual($0 as? MetricError, .needsConnection)
    }
  }

  func testItIsUndefinedBelowTwoNodes() throws {
    XCTAssertEqual(try InformationCentrality.scores(of: Graph(0, [])), [])
    XCTAssertEqual(try InformationCentrality.scores(of: Graph(1, [])), [nil])
  }

  func testResistancesAreThoseOfTheSpanningTrees() throws {
    var generator = SeededGenerator(seed: 15)
    for _ in 0..<20 {
      let graph = Graph.randomTwelfths(5, density: 0.7, using: &generator)
      guard ConnectedComponents(of: graph).count == 1 else { continue }
      let trees = SpanningTrees(of: graph)
      let expected = (0..<5).map { node in
        5 / (0..<5).filter { $0 != node }.reduce(0) { $0 + trees.resistance(node, $1) }
      }
      assertClose(
        try InformationCentrality.weightedScores(of: graph), expected, accuracy: 1e-10)
    }
  }
}
