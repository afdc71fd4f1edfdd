import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

/// Organisations, collaborations, components, mean degree and density.
final class CountTests: XCTestCase {
  func testIsolatesAreOrganisations() throws {
    XCTAssertEqual(try OrganisationCount.score(of: Graph(5, [(0, 1)])), 5)
    XCTAssertEqual(try OrganisationCount.score(of: Graph(0, [])), 0)
  }

  func testAPairIsOneCollaboration() throws {
    XCTAssertEqual(try CollaborationCount.score(of: .complete(4)), 6)
    let both = Graph(2, [(0, 1), (1, 0)], isDirected: true)
    XCTAssertEqual(try CollaborationCount.score(of: both), 1)
    let directed = MetricInput(graph: both, direction: .outgoing)
    XCTAssertEqual(try CollaborationCount().score(of: directed), 2)
  }

  func testAnIsolateIsAComponent() throws {
    XCTAssertEqual(try ComponentCount.score(of: Graph(5, [(0, 1), (2, 3)])), 3)
    XCTAssertEqual(try ComponentCount.score(of: .kite), 1)
    XCTAssertEqual(try ComponentCount.score(of: Graph(0, [])), 0)
  }

  func testComponentsIgnoreDirection() throws {
    let graph = Graph(3, [(0, 1), (2, 1)], isDirected: true)
    for direction in MetricInput.Direction.allCases {
      let input = MetricInput(graph: graph, direction: direction)
      XCTAssertEqual(try ComponentCount().score(of: input), 1)
    }
  }

  /// 2·4/5.
  func testEachCollaborationCountsForBothInTheMeanDegree() throws {
    XCTAssertEqual(try MeanDegree.score(of: .star(leaves: 4)), 1.6)
    XCTAssertEqual(try MeanDegree.score(of: Graph(4, [(0, 1)])), 0.5)
  }

  func testTheMeanDegreeOfNobodyIsUndefined() throws {
    XCTAssertNil(try MeanDegree.score(of: Graph(0, [])))
    XCTAssertEqual(try MeanDegree.score(of: Graph(1, [])), 0)
  }

  /// 4 of the 5·4/2 = 10 pairs.
  func testDensityIsTheShareOfAllPairs() throws {
    XCTAssertEqual(try Density.score(of: .star(leaves: 4)), 0.4)
    XCTAssertEqual(try Density.score(of: .complete(6)), 1)
    XCTAssertEqual(try Density.score(of: Graph(2, [])), 0)
  }

  func testDensityIsUndefinedWithoutAPair() throws {
    XCTAssertNil(try Density.score(of: Graph(0, [])))
    XCTAssertNil(try Density.score(of: Graph(1, [])))
  }

  /// 3 of the 3·2 ordered pairs, but 2 of the 3 pairs.
  func testDirectedDensityIsTheShareOfOrderedPairs() throws {
    let graph = Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true)
    let directed = try Density().score(of: MetricInput(graph: graph, direction: .outgoing))
    XCTAssertEqual(directed, 0.5)
    XCTAssertEqual(try Density.score(of: graph) ?? 0, 2.0 / 3, accuracy: 1e-12)
  }
}
