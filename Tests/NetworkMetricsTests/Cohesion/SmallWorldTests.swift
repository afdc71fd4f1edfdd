import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import NetworkMetrics
import XCTest

final class SmallWorldTests: XCTestCase {
  /// Everybody works with the two next on each side.
  private static func ring(_ count: Int) -> Graph {
    Graph(count, (0..<count).flatMap { [($0, ($0 + 1) % count), ($0, ($0 + 2) % count)] })
  }

  /// A ring with a tenth of its edges led elsewhere.
  private static func smallWorld(_ count: Int) -> Graph {
    var generator = SeededGenerator(seed: 4)
    let edges = ring(count).edges.map { edge in
      let target = generator.nextInteger(below: count)
      return generator.nextUnit() < 0.1 && target != edge.tail
        ? (edge.tail, target) : (edge.tail, edge.head)
    }
    return Graph(count, edges)
  }

  func testARingIsKnitTogetherAndFarApart() throws {
    let omega = try XCTUnwrap(SmallWorldOmega.score(of: Self.ring(60)))
    XCTAssertLessThan(omega, -0.4)
  }

  func testAFewShortCutsMakeASmallWorld() throws {
    let graph = Self.smallWorld(100)
    let sigma = try XCTUnwrap(SmallWorldSigma.score(of: graph))
    let omega = try XCTUnwrap(SmallWorldOmega.score(of: graph))
    XCTAssertGreaterThan(sigma, 3)
    XCTAssertTrue((-0.4...0.4).contains(omega), "\(omega)")
  }

  func testARandomNetworkIsNone() throws {
    var generator = SeededGenerator(seed: 3)
    let graph = Graph.random(60, density: 0.12, isDirected: false, using: &generator)
    let sigma = try XCTUnwrap(SmallWorldSigma.score(of: graph))
    let omega = try XCTUnwrap(SmallWorldOmega.score(of: graph))
    XCTAssertEqual(sigma, 1, accuracy: 0.25)
    XCTAssertGreaterThan(omega, 0.5)
  }

  /// Nothing can be swapped, so what it is held against is the graph itself.
  func testWhereAllWorkWithAllThereIsNoOtherNetwork() throws {
    XCTAssertEqual(try XCTUnwrap(SmallWorldSigma.score(of: .complete(5))), 1, accuracy: 1e-12)
    XCTAssertEqual(try XCTUnwrap(SmallWorldOmega.score(of: .complete(5))), 0, accuracy: 1e-12)
  }

  func testWithoutTrianglesToExpectItIsUndefined() throws {
    XCTAssertNil(try SmallWorldSigma.score(of: .path(6)))
    XCTAssertNil(try SmallWorldOmega.score(of: .path(3)))
    XCTAssertNil(try SmallWorldSigma.score(of: .path(3)))
  }

  func testANetworkInPartsIsRefused() {
    for metric in [SmallWorldSigma.self, SmallWorldOmega.self] as [any GraphMetric.Type] {
      XCTAssertThrowsError(try metric.score(of: Graph(5, [(0, 1), (2, 3), (3, 4)]))) {
        XCTAssertEqual($0 as? MetricError, .needsConnection)
      }
    }
  }
}
