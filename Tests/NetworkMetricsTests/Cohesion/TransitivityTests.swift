import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class TransitivityTests: XCTestCase {
  func testATriangleIsFullyTransitive() throws {
    XCTAssertEqual(try Transitivity.score(of: .complete(3)), 1)
  }

  /// 3·1 closed of 3 + 1 + 1 = 5 triples: node 0 has three contacts, 1 and 2 have two.
  func testATriangleOnAString() throws {
    let graph = Graph(4, [(0, 1), (1, 2), (0, 2), (0, 3)])
    XCTAssertEqual(try Transitivity.score(of: graph), 0.6)
  }

  /// 11 triangles close 33 of the kite's 57 triples.
  func testTheKite() throws {
    XCTAssertEqual(try Transitivity.score(of: .kite) ?? 0, 33.0 / 57, accuracy: 1e-12)
  }

  func testAStarClosesNothing() throws {
    XCTAssertEqual(try Transitivity.score(of: .star(leaves: 3)), 0)
  }

  func testWithoutATripleItIsUndefined() throws {
    XCTAssertNil(try Transitivity.score(of: Graph(4, [(0, 1), (2, 3)])))
    XCTAssertNil(try Transitivity.score(of: Graph(0, [])))
  }
}
