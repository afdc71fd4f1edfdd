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
      for damping in [0, 0.5, 0.85, 0.99] {
        let expected = try XCTUnwrap(pageRanks(of: arcs, damping: damping))
        let found = try XCTUnwrap(
          pageRanks(of: Graph(nodeCount: graph.nodeCount, edges: edges), damping: damping))
        for (share, other) in zip(found, expected) {
          XCTAssertEqual(share, other, accuracy: 1e-12, "\(index) \(damping)")
        }
      }
    }
  }

  /// The shares of a star come back every other step, rounded: whoever waits for them to stand still
  /// waits for good. All leaves hand on to the middle, which so has
  /// ((1 − q)/n + q) ÷ (1 + q), and gives the leaves q of that by weight.
  func testWeightedStarsOfArcsBothWays() throws {
    var generator = SeededGenerator(seed: 73)
    for leaves in [1, 2, 5, 9, 40, 41, 300] {
      let weights = (0..<leaves).map { _ in [1.0, 2.5, 40][generator.nextInteger(below: 3)] }
      let arcs = weights.enumerated().flatMap { leaf, weight in
        [Edge(0, leaf + 1, weight: weight), Edge(leaf + 1, 0, weight: weight)]
      }
      let star = Graph(nodeCount: leaves + 1, edges: arcs, isDirected: true)
      for damping in [0.85, 0.99] {
        let found = try XCTUnwrap(
          pageRanks(of: star, damping: damping), "\(leaves) leaves, \(damping)")
        let anywhere = (1 - damping) / Double(leaves + 1)
        let middle = (anywhere + damping) / (1 + damping)
        XCTAssertEqual(found[0], middle, accuracy: 1e-9)
        for (leaf, weight) in weights.enumerated() {
          let share = damping * middle * weight / weights.reduce(0, +)
          XCTAssertEqual(found[leaf + 1], anywhere + share, accuracy: 1e-9)
        }
      }
    }
  }

  /// Movements that are still large aren't taken for rounding.
  func testTooFewStepsGiveNothing() {
    let ring = (0..<50).map { ($0, ($0 + 1) % 50) } + [(0, 2)]
    let graph = Graph(50, ring, isDirected: true)
    XCTAssertNil(pageRanks(of: graph, damping: 0.99, maximumSteps: 100))
    XCTAssertNotNil(pageRanks(of: graph, damping: 0.99))
  }

  func testNobody() {
    XCTAssertEqual(pageRanks(of: Graph(nodeCount: 0, edges: [])), [])
  }
}
