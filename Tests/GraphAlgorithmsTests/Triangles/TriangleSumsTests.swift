import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Ties by the ranks of their ends, and what triangles add to them.
final class TriangleSumsTests: XCTestCase {
  /// Ranks ascend with the number of contacts; of nodes with equally many the smaller index is higher.
  func testEachTieStandsAtTheEndWithFewerContacts() {
    let star = Graph(5, [(0, 1), (0, 2), (0, 3), (3, 4)])
    let ties = TriangleSums(Ties(star))
    XCTAssertEqual(ties.nodes, [4, 2, 1, 3, 0])
    XCTAssertEqual((0..<5).map { ties.row(of: $0).count }, [1, 1, 1, 1, 0])
    XCTAssertEqual((0..<4).map { ties.heads[$0] }, [3, 4, 4, 4])
  }

  func testRowsAscend() {
    var generator = SeededGenerator(seed: 74)
    let graph = Graph.random(70, density: 0.4, using: &generator)
    let ties = TriangleSums(Ties(graph))
    var count = 0
    for rank in 0..<70 {
      let row = ties.row(of: rank).map { Int(ties.heads[$0]) }
      XCTAssertEqual(row, row.sorted())
      XCTAssertTrue(row.allSatisfy { $0 > rank })
      count += row.count
    }
    XCTAssertEqual(count, graph.edgeCount)
  }

  /// By the definition, where nearly all entries that are read are of triangles and where few are, with and
  /// without weights; none at all, one and two nodes.
  func testTheSumsAreThoseOverTheCommonContacts() {
    var generator = SeededGenerator(seed: 75)
    var graphs = [Graph(0, []), Graph(1, []), Graph(2, [(0, 1)]), .complete(40), .star(leaves: 9)]
    for density in [0.02, 0.1, 0.5, 0.9] {
      let plain = Graph.random(80, density: density, using: &generator)
      let edges = plain.edges.map {
        Edge($0.tail, $0.head, weight: Double(1 + generator.nextInteger(below: 4)))
      }
      graphs += [plain, Graph(nodeCount: 80, edges: edges)]
    }
    for graph in graphs { compare(graph) }
  }

  private func compare(_ graph: Graph) {
    let count = graph.nodeCount
    var matrix = (0..<count).map { _ in [Double](repeating: 0, count: count) }
    for edge in graph.edges {
      matrix[edge.tail][edge.head] = edge.weight
      matrix[edge.head][edge.tail] = edge.weight
    }
    let totals = matrix.map { $0.reduce(0, +) }
    let found = TriangleSums(Ties(graph))
    for rank in 0..<count {
      let one = Int(found.nodes[rank])
      for place in found.row(of: rank) {
        let other = Int(found.nodes[Int(found.heads[place])])
        XCTAssertEqual(found.strengths[place], matrix[one][other])
        let common = (0..<count).filter { matrix[one][$0] > 0 && matrix[other][$0] > 0 }
        let sums = common.reduce(SIMD2<Double>()) { sum, third in
          let flow = matrix[one][third] * matrix[third][other]
          return sum + SIMD2(flow / totals[third], flow)
        }
        XCTAssertEqual(found.sums[place].x, sums.x, accuracy: 1e-11)
        XCTAssertEqual(found.sums[place].y, sums.y, accuracy: 1e-11)
      }
    }
  }
}
