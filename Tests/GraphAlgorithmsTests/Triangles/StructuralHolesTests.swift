import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

/// The kernel against the definitions, written out over the whole matrix of ties.
final class StructuralHolesTests: XCTestCase {
  func testBothModelsFollowTheDefinitionsOnRandomGraphs() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<60 {
      let graph = Graph.randomlyWeighted(
        1 + round % 7, isDirected: round % 2 == 1, using: &generator)
      for model in StructuralHoles.Model.allCases {
        let positions = StructuralHoles.positions(in: graph, model: model)
        for node in 0..<graph.nodeCount {
          let seen =
            model == .wholeNetwork
            ? Array(0..<graph.nodeCount) : [node] + contacts(of: node, in: graph)
          compare(positions[node], with: Definition(node, in: graph, seeing: seen))
        }
      }
    }
  }

  func testExtremeWeightsGiveFiniteScores() {
    for weight in [Double.leastNonzeroMagnitude, 1e-300, 1e300, 1.7e308] {
      let edges = [Edge(0, 1, weight: weight), Edge(1, 2), Edge(0, 2, weight: weight)]
      for model in StructuralHoles.Model.allCases {
        let positions = StructuralHoles.positions(
          in: Graph(nodeCount: 3, edges: edges), model: model)
        for position in positions {
          XCTAssertEqual(position?.constraint.isFinite, true)
          XCTAssertEqual(position?.effectiveSize.isFinite, true)
          XCTAssertEqual(position?.hierarchy?.isFinite, true)
        }
      }
    }
  }

  private func contacts(of node: Int, in graph: Graph) -> [Int] {
    (0..<graph.nodeCount).filter { tie(node, $0, in: graph) > 0 }
  }

  private func compare(_ position: StructuralHoles.Position?, with definition: Definition) {
    XCTAssertEqual(position == nil, definition.constraints.isEmpty)
    guard let position else { return }
    XCTAssertEqual(position.contactCount, definition.constraints.count)
    XCTAssertEqual(position.effectiveSize, definition.effectiveSize, accuracy: 1e-12)
    for (score, expected) in zip(position.constraints, definition.constraints) {
      XCTAssertEqual(score, expected, accuracy: 1e-12)
    }
  }
}

private func tie(_ first: Int, _ second: Int, in graph: Graph) -> Double {
  graph.edges.reduce(0) { sum, edge in
    (edge.tail, edge.head) == (first, second) || (edge.head, edge.tail) == (first, second)
      ? sum + edge.weight : sum
  }
}

/// Burt's sums for one node, taken over the nodes that are seen.
private struct Definition {
  var constraints: [Double] = []
  var effectiveSize = 0.0

  init(_ node: Int, in graph: Graph, seeing seen: [Int]) {
    func total(_ q: Int) -> Double { seen.reduce(0) { $0 + tie(q, $1, in: graph) } }
    func highest(_ j: Int) -> Double { seen.map { tie(j, $0, in: graph) }.max() ?? 0 }
    for contact in 0..<graph.nodeCount where tie(node, contact, in: graph) > 0 {
      var invested = tie(node, contact, in: graph) / total(node)
      var redundancy = 0.0
      for other in seen where other != node && other != contact {
        let share = tie(node, other, in: graph) / total(node)
        guard share > 0 else { continue }
        invested += share * tie(other, contact, in: graph) / total(other)
        redundancy += share * tie(contact, other, in: graph) / highest(contact)
      }
      constraints.append(invested * invested)
      effectiveSize += 1 - redundancy
    }
  }
}
