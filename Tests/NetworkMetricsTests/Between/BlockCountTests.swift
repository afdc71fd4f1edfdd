import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class BlockCountTests: XCTestCase {
  func testEveryEdgeOfATreeIsABlock() throws {
    XCTAssertEqual(try BlockCount.score(of: .path(4)), 3)
  }

  func testACycleIsOne() throws {
    XCTAssertEqual(try BlockCount.score(of: .cycle(4)), 1)
    XCTAssertEqual(try BlockCount.score(of: .bowTie), 2)
  }

  func testIsolatesAreInNone() throws {
    XCTAssertEqual(try BlockCount.score(of: Graph(3, [(0, 1)])), 1)
    XCTAssertEqual(try BlockCount.score(of: Graph(3, [])), 0)
    XCTAssertEqual(try BlockCount.score(of: Graph(0, [])), 0)
  }

  /// The triangle 0–1–2, the bridge 2–3 and the triangle 3–4–5.
  func testTheBlocksOfTwoTrianglesAndABridge() {
    let graph = Graph(6, [(3, 5), (4, 5), (3, 4), (2, 3), (1, 2), (0, 2), (0, 1)])
    XCTAssertEqual(CutStructure(of: graph).blocks, [[0, 1, 2], [2, 3], [3, 4, 5]])
  }

  func testALongChainIsSafe() throws {
    XCTAssertEqual(try BlockCount.score(of: .path(50_000)), 49_999)
  }

  /// Each edge is in one block, two blocks share at most a node, and no node splits a block.
  func testBlocksAreWhatNoSingleLossSplits() {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<60 {
      let graph = Graph.random(7, density: 0.3, using: &generator)
      let blocks = CutStructure(of: graph).blocks
      for edge in graph.edges {
        let around = blocks.filter { $0.contains(edge.tail) && $0.contains(edge.head) }
        XCTAssertEqual(around.count, 1)
      }
      for block in blocks {
        var subgraphs = Subgraphs(of: graph)
        let part = subgraphs.part(among: block)
        XCTAssertTrue(CutStructure(of: part).cutNodes.isEmpty)
        XCTAssertEqual(ConnectedComponents(of: part).count, 1)
      }
    }
  }
}
