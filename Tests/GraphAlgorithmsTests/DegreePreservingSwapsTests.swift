import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

final class DegreePreservingSwapsTests: XCTestCase {
  private let graph: Graph = {
    var generator = SeededGenerator(seed: 12)
    return Graph.random(30, density: 0.12, isDirected: false, using: &generator)
  }()

  private func degrees(_ graph: Graph) -> [Int] {
    (0..<graph.nodeCount).map { graph.successors.degree(of: $0) }
  }

  func testEveryNodeKeepsItsDegree() {
    var swaps = DegreePreservingSwaps(of: graph, seed: 1)
    swaps.shuffle()
    XCTAssertNotEqual(swaps.graph, graph)
    XCTAssertEqual(degrees(swaps.graph), degrees(graph))
    swaps.bringToRing(triesPerEdge: 20)
    XCTAssertEqual(degrees(swaps.graph), degrees(graph))
  }

  func testAConnectedGraphStaysConnectedWhenAsked() {
    for start in [Graph.path(12), .cycle(12), .kite] {
      var swaps = DegreePreservingSwaps(of: start, seed: 3)
      for _ in 0..<5 {
        swaps.shuffleConnected()
        XCTAssertEqual(ConnectedComponents(of: swaps.graph).count, 1)
        XCTAssertEqual(degrees(swaps.graph), degrees(start))
      }
    }
  }

  /// Near a ring, partners' partners are partners.
  func testARingHasMoreTrianglesThanARandomGraph() {
    var random = DegreePreservingSwaps(of: graph, seed: 5)
    random.shuffle()
    var ring = DegreePreservingSwaps(of: graph, seed: 5)
    ring.bringToRing(triesPerEdge: 100)
    func triangles(_ graph: Graph) -> Int { triangleCounts(of: graph).reduce(0, +) }
    XCTAssertGreaterThan(triangles(ring.graph), triangles(random.graph))
  }

  func testAGraphOfOneEdgeStaysAsItIs() {
    var swaps = DegreePreservingSwaps(of: .path(2), seed: 1)
    swaps.shuffle()
    swaps.shuffleConnected()
    swaps.bringToRing(triesPerEdge: 5)
    XCTAssertEqual(swaps.graph, .path(2))
  }
}
