import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class KrackhardtEfficiencyTests: XCTestCase {
  func testATreeHasNoEdgeToSpare() throws {
    let tree = Graph(4, [(0, 1), (0, 2), (1, 3)], isDirected: true)
    XCTAssertEqual(try KrackhardtEfficiency.directedScore(of: tree), 1)
  }

  /// Four arcs, two needed, of four that could be spared.
  func testWithoutDirectionAnEdgeIsTwoArcs() throws {
    XCTAssertEqual(try KrackhardtEfficiency.score(of: .path(3)), 0.5)
    XCTAssertEqual(try KrackhardtEfficiency.score(of: .complete(4)), 0)
  }

  /// One arc to spare of four in the ring; nothing can be spared between components.
  func testComponentsAreAddedUp() throws {
    let ring = [(0, 1), (1, 2), (2, 0)]
    XCTAssertEqual(
      try KrackhardtEfficiency.directedScore(of: Graph(3, ring, isDirected: true)), 0.75)
    XCTAssertEqual(
      try KrackhardtEfficiency.directedScore(of: Graph(5, ring + [(3, 4)], isDirected: true)), 0.8)
  }

  func testItIsUndefinedWithoutEdges() throws {
    XCTAssertNil(try KrackhardtEfficiency.score(of: Graph(3, [])))
    XCTAssertNil(try KrackhardtEfficiency.score(of: Graph(0, [])))
  }
}
