import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import Foundation
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
        let hierarchies = StructuralHoles.hierarchies(in: graph, model: model)
        for node in 0..<graph.nodeCount {
          let seen =
            model == .wholeNetwork
            ? Array(0..<graph.nodeCount) : [node] + contacts(of: node, in: graph)
          let definition = Definition(node, in: graph, seeing: seen)
          compare(positions[node], with: definition)
          XCTAssertEqual(hierarchies[node] == nil, definition.constraints.count < 2)
          XCTAssertEqual(
            hierarchies[node] ?? 0, hierarchy(of: definition.constraints), accuracy: 1e-12)
        }
      }
    }
  }

  /// Meetings of 36 to 60 that have members in common, so that most of what is read is of triangles; and hubs
  /// with pendants.
  func testLargeOverlappingCliquesFollowTheDefinition() {
    var generator = SeededGenerator(seed: 12)
    for isDirected in [false, true] {
      let graph = meetings(isDirected: isDirected, using: &generator)
      let dense = DenseDefinition(graph)
      let positions = StructuralHoles.positions(in: graph, model: .wholeNetwork)
      let hierarchies = StructuralHoles.hierarchies(in: graph, model: .wholeNetwork)
      for node in 0..<graph.nodeCount {
        let found = positions[node]
        XCTAssertEqual(found?.effectiveSize ?? 0, dense.effectiveSizes[node], accuracy: 1e-11)
        XCTAssertEqual(found?.contactCount ?? 0, dense.constraints[node].count)
        XCTAssertEqual(
          found?.constraint ?? 0, dense.constraints[node].reduce(0, +), accuracy: 1e-13)
        XCTAssertEqual(
          hierarchies[node] ?? 0, hierarchy(of: dense.constraints[node]), accuracy: 1e-12)
      }
    }
  }

  private func meetings(
    isDirected: Bool, using generator: inout SeededGenerator
  ) -> Graph {
    var edges: [Edge] = []
    func join(_ tail: Int, _ head: Int) {
      edges.append(Edge(tail, head, weight: Double(1 + generator.nextInteger(below: 4))))
    }
    for size in [36, 47, 60] {
      let members = Set((0..<size).map { _ in generator.nextInteger(below: 90) }).sorted()
      for (index, tail) in members.enumerated() {
        for head in members[..<index] { join(tail, head) }
      }
    }
    for pendant in 92..<110 { join(pendant, pendant % 3) }
    return Graph(nodeCount: 112, edges: edges, isDirected: isDirected)
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
        }
        let hierarchies = StructuralHoles.hierarchies(
          in: Graph(nodeCount: 3, edges: edges), model: model)
        for hierarchy in hierarchies { XCTAssertEqual(hierarchy?.isFinite, true) }
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
    XCTAssertEqual(position.constraint, definition.constraints.reduce(0, +), accuracy: 1e-12)
  }

  /// The Coleman–Theil index of some constraints; 0 below two.
  private func hierarchy(of constraints: [Double]) -> Double {
    let count = Double(constraints.count)
    guard count > 1 else { return 0 }
    let mean = constraints.reduce(0, +) / count
    return constraints.reduce(0) { $0 + $1 / mean * log($1 / mean) } / (count * log(count))
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

/// Burt's sums for all nodes at once, over the whole matrix of ties.
private struct DenseDefinition {
  private(set) var constraints: [[Double]] = []
  private(set) var effectiveSizes: [Double] = []

  init(_ graph: Graph) {
    let nodes = 0..<graph.nodeCount
    var ties = nodes.map { _ in nodes.map { _ in 0.0 } }
    for edge in graph.edges {
      ties[edge.tail][edge.head] += edge.weight
      ties[edge.head][edge.tail] += edge.weight
    }
    let totals = ties.map { $0.reduce(0, +) }
    let highest = ties.map { $0.max() ?? 0 }
    for node in nodes {
      let contacts = nodes.filter { ties[node][$0] > 0 }
      var size = Double(contacts.count)
      constraints.append(
        contacts.map { contact in
          var invested = ties[node][contact] / totals[node]
          for other in contacts where ties[other][contact] > 0 {
            let share = ties[node][other] / totals[node]
            invested += share * ties[other][contact] / totals[other]
            size -= share * ties[contact][other] / highest[contact]
          }
          return invested * invested
        })
      effectiveSizes.append(size)
    }
  }
}
