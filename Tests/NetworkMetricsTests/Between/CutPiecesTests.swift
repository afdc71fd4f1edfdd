import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class CutPiecesTests: XCTestCase {
  /// Four leaves on their own instead of one star.
  func testTheCentreOfAStarHoldsAllLeaves() throws {
    XCTAssertEqual(try CutPieces.scores(of: .star(leaves: 4)), [3, 0, 0, 0, 0])
  }

  func testTheNodesInsideAPathAreCutNodes() throws {
    XCTAssertEqual(try CutPieces.scores(of: .path(4)), [0, 1, 1, 0])
  }

  func testTheKnotOfABowTie() throws {
    XCTAssertEqual(try CutPieces.scores(of: .bowTie), [0, 0, 1, 0, 0])
  }

  func testNothingSplitsACycleAndAnIsolateSplitsNothing() throws {
    XCTAssertEqual(try CutPieces.scores(of: .cycle(4)), [0, 0, 0, 0])
    XCTAssertEqual(try CutPieces.scores(of: Graph(1, [])), [0])
    XCTAssertEqual(try CutPieces.scores(of: Graph(0, [])), [])
  }

  func testTheScoreIsHowManyMoreComponentsThereAreWithoutTheNode() throws {
    var generator = SeededGenerator(seed: 16)
    for _ in 0..<60 {
      let graph = Graph.random(7, density: 0.25, using: &generator)
      let whole = ConnectedComponents(of: graph).count
      let expected = (0..<7).map { node in
        Double(max(ConnectedComponents(of: graph, excluding: node).count - whole, 0))
      }
      assertClose(try CutPieces.scores(of: graph), expected)
    }
  }
}
