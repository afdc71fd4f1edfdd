import CollaborationGraph
import NetworkMetrics
import XCTest

final class HarmonicClosenessTests: XCTestCase {
  /// A leaf is one step from the centre and two from the 3 others: (1 + 3/2) / 4 = 5/8.
  func testAStar() throws {
    assertClose(
      try HarmonicCloseness.scores(of: .star(leaves: 4)), [1, 0.625, 0.625, 0.625, 0.625])
  }

  /// (1 + 1/2 + 1/3) / 3 = 11/18 at the ends, (1 + 1 + 1/2) / 3 = 5/6 inside.
  func testAPathOfFour() throws {
    assertClose(
      try HarmonicCloseness.scores(of: .path(4)), [11.0 / 18, 5.0 / 6, 5.0 / 6, 11.0 / 18])
  }

  func testOneStepFromEverybodyIsOne() throws {
    XCTAssertEqual(try HarmonicCloseness.scores(of: .complete(3)), [1, 1, 1])
    XCTAssertEqual(try HarmonicCloseness.scores(of: .path(2)), [1, 1])
  }

  func testThoseWhoCannotBeReachedAddZero() throws {
    assertClose(
      try HarmonicCloseness.scores(of: Graph(4, [(0, 1), (2, 3)])), [1, 1, 1, 1].map { $0 / 3 })
  }

  func testAnIsolateScoresZero() throws {
    XCTAssertEqual(try HarmonicCloseness.scores(of: Graph(3, [(0, 1)])), [0.5, 0.5, 0])
  }

  func testItIsUndefinedForASingleNode() throws {
    XCTAssertEqual(try HarmonicCloseness.scores(of: Graph(1, [])), [nil])
    XCTAssertEqual(try HarmonicCloseness.scores(of: Graph(0, [])), [])
  }

  func testDirectedDistancesAreOutgoingOrIncomingAsAskedFor() throws {
    let chain = Graph(3, [(0, 1), (1, 2)], isDirected: true)
    let metric = HarmonicCloseness()
    let outgoing = try metric.scores(of: MetricInput(graph: chain, direction: .outgoing))
    let incoming = try metric.scores(of: MetricInput(graph: chain, direction: .incoming))
    XCTAssertEqual(outgoing.values, [0.75, 0.5, 0])
    XCTAssertEqual(incoming.values, [0, 0.5, 0.75])
  }
}
