import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// No route, one, or more that share no node in between.
final class RouteCountsTests: XCTestCase {
  /// 0–1–2–0 is a triangle, 2–3 a bridge, 4 alone.
  func testATriangleABridgeAndAnIsolate() {
    let counts = RouteCounts(of: Graph(5, [(0, 1), (1, 2), (0, 2), (2, 3)]))
    XCTAssertEqual(counts.count(0, 1), 2, "straight, and by 2")
    XCTAssertEqual(counts.count(2, 3), 1, "only straight")
    XCTAssertEqual(counts.count(0, 3), 1, "both ways go by 2")
    XCTAssertEqual(counts.count(0, 4), 0)
  }

  /// As many as a flow of 1 through each node between finds (Menger), an edge counting by itself.
  func testTheSameAsByFlow() {
    for seed in 1...60 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let graph = Graph.random(9, density: 0.1 + 0.01 * Double(seed % 20), using: &generator)
      let counts = RouteCounts(of: graph)
      for one in 0..<9 {
        for other in 0..<one {
          let others = graph.edges.filter { !($0.tail == other && $0.head == one) }
          let direct = graph.edgeCount - others.count
          var flow = UnitFlow(of: Graph(nodeCount: 9, edges: others), sharing: .nodes)
          let expected = min(2, direct + flow.ways(from: one, to: other, limit: 2))
          XCTAssertEqual(counts.count(one, other), expected, "seed \(seed): \(one), \(other)")
        }
      }
    }
  }
}
