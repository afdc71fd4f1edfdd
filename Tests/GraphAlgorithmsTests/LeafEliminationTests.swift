import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// What is left of a graph's equations when its trees are solved.
final class LeafEliminationTests: XCTestCase {
  /// A circle 0–1–2, and 0–3–4 hanging on it: 4 goes into 3, then 3 into 0.
  func testTreesGoLeafByLeaf() {
    let graph = Graph(5, [(0, 1), (1, 2), (0, 2), (0, 3), (3, 4)])
    let leaves = LeafElimination(of: graph.successors, damping: 0.5)
    XCTAssertEqual(leaves.rest, [0, 1, 2])
    // α₃ = 1 − ½·½·(1/s₄)·(1/s₃) with s₄ = 1 and s₃ = 2; c₃ = 1 + ½·1/s₄.
    XCTAssertEqual(leaves.diagonal[3], 0.875)
    XCTAssertEqual(leaves.right[3], 1.5)
    // α₀ = 1 − ¼·(1/s₃)·(1/s₀)/α₃ with s₀ = 3; c₀ = 1 + ½·c₃/s₃/α₃.
    XCTAssertEqual(leaves.diagonal[0], 1 - 0.25 / 6 / 0.875, accuracy: 1e-15)
    XCTAssertEqual(leaves.right[0], 1 + 0.5 * 1.5 / 2 / 0.875, accuracy: 1e-15)
    XCTAssertEqual(leaves.diagonal[1], 1)
  }

  /// Every equation holds for what comes out.
  func testOfATreeOneNodeIsLeftAndEveryEquationHolds() {
    var generator = SeededGenerator(seed: 73)
    let edges = (1..<50).map { node in
      Edge(
        node, generator.nextInteger(below: node),
        weight: Double(1 + generator.nextInteger(below: 9)))
    }
    let rows = Graph(nodeCount: 50, edges: edges).successors
    let leaves = LeafElimination(of: rows, damping: 0.85)
    XCTAssertEqual(leaves.rest.count, 1)
    let last = leaves.rest[0]
    let values = leaves.solved([leaves.right[last] / leaves.diagonal[last]])
    for node in 0..<50 {
      let arriving = rows.range(of: node).reduce(0.0) { sum, entry in
        let other = rows.neighbours[entry]
        return sum + rows.weights[entry] / leaves.strengths[other] * values[other]
      }
      XCTAssertEqual(values[node] - 0.85 * arriving, 1, accuracy: 1e-12)
    }
  }

  /// Without leaves, and with fewer than one node in eight.
  func testWithFewLeavesNothingChanges() {
    for graph in [Graph.cycle(6), .path(17)] {
      let leaves = LeafElimination(of: graph.successors, damping: 0.85)
      XCTAssertEqual(leaves.rest, Array(0..<graph.nodeCount))
      XCTAssertTrue((leaves.diagonal + leaves.right).allSatisfy { $0 == 1 })
    }
  }
}
