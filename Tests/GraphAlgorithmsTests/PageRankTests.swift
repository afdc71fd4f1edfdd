import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// PageRank without direction is solved as a symmetric system, with direction step by step.
final class PageRankTests: XCTestCase {
  /// The same edges as arcs both ways, so that it is found the other way; also with isolates, parts and
  /// weights.
  func testWithoutDirectionItIsThatOfArcsBothWays() throws {
    var generator = SeededGenerator(seed: 71)
    for (count, density) in [(1, 0.0), (2, 1), (9, 0), (30, 0.03), (80, 0.05), (60, 0.4)] {
      let plain = Graph.random(count, density: density, using: &generator)
      let edges = plain.edges.map { edge in
        Edge(edge.tail, edge.head, weight: Double(1 + generator.nextInteger(below: 5)))
      }
      let turned = edges.map { Edge($0.head, $0.tail, weight: $0.weight) }
      let arcs = Graph(nodeCount: count, edges: edges + turned, isDirected: true)
      for damping in [0, 0.5, 0.85, 0.99] {
        let expected = try XCTUnwrap(pageRanks(of: arcs, damping: damping))
        let found = try XCTUnwrap(
          pageRanks(of: Graph(nodeCount: count, edges: edges), damping: damping))
        XCTAssertEqual(found.reduce(0, +), 1, accuracy: 1e-12)
        for (share, other) in zip(found, expected) {
          XCTAssertEqual(share, other, accuracy: 1e-12, "\(count) \(density) \(damping)")
        }
      }
    }
  }

  /// Trees are solved before the rest: alone, beside each other and hanging on a circle; the same edges as
  /// arcs both ways are found the other way.
  func testTreesAreSolvedFromTheirLeavesOn() throws {
    var generator = SeededGenerator(seed: 72)
    let tree = (1..<40).map { ($0, generator.nextInteger(below: $0)) }
    let circle = (0..<12).map { ($0, ($0 + 1) % 12) }
    let hanging = (12..<60).map { ($0, generator.nextInteger(below: $0)) }
    let graphs = [
      Graph.star(leaves: 9), .path(2), .path(30), Graph(41, tree), Graph(60, circle + hanging),
      Graph(5, [(0, 1), (2, 3)]),
    ]
    for (index, graph) in graphs.enumerated() {
      let edges = graph.edges.map { edge in
        Edge(edge.tail, edge.head, weight: [1.0, 2.5, 40][generator.nextInteger(below: 3)])
      }
      let turned = edges.map { Edge($0.head, $0.tail, weight: $0.weight) }
      let arcs = Graph(nodeCount: graph.nodeCount, edges: edges + turned, isDirected: true)
      for damping in [0, 0.5, 0.85] {
        let expected = try XCTUnwrap(pageRanks(of: arcs, damping: damping))
        let found = try XCTUnwrap(
          pageRanks(of: Graph(nodeCount: graph.nodeCount, edges: edges), damping: damping))
        for (share, other) in zip(found, expected) {
          XCTAssertEqual(share, other, accuracy: 1e-12, "\(index) \(damping)")
        }
      }
    }
  }

  func testNobody() {
    XCTAssertEqual(pageRanks(of: Graph(nodeCount: 0, edges: [])), [])
  }
}
