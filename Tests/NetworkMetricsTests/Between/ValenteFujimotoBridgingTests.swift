import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ValenteFujimotoBridgingTests: XCTestCase {
  /// 3/4 with all spokes, (4 + 1)/12 with one less.
  func testTheSpokesOfAStar() throws {
    let third = 1.0 / 3
    assertClose(
      try ValenteFujimotoBridging.scores(of: .star(leaves: 3)), [third, third, third, third])
  }

  /// 5/6 in all; without the pendant's edge 1/2, the far side 3/4, either near side 13/18.
  func testATriangleWithAPendant() throws {
    let graph = Graph(4, [(0, 1), (0, 2), (1, 2), (2, 3)])
    assertClose(
      try ValenteFujimotoBridging.scores(of: graph), [7.0 / 72, 7.0 / 72, 5.0 / 27, 1.0 / 3])
  }

  func testAnIsolateIsUndefined() throws {
    assertClose(
      try ValenteFujimotoBridging.scores(of: Graph(3, [(0, 1)])), [1.0 / 3, 1.0 / 3, nil])
    XCTAssertEqual(try ValenteFujimotoBridging.scores(of: Graph(0, [])), [])
    XCTAssertEqual(try ValenteFujimotoBridging.scores(of: Graph(1, [])), [nil])
  }

  /// The loss of the only edge is the loss of everything.
  func testAPairLosesAll() throws {
    XCTAssertEqual(try ValenteFujimotoBridging.scores(of: .path(2)), [1, 1])
  }
}
