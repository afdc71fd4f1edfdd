import CollaborationGraph
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class EffectiveSizeTests: XCTestCase {
  /// Nothing is shared: all 4 contacts of the hub count, and a leaf has its one.
  func testAStar() throws {
    XCTAssertEqual(try EffectiveSize.scores(of: .star(leaves: 4)), [4, 1, 1, 1, 1])
  }

  /// 2 contacts, 1 edge between them: 2 − 2·1/2 = 1.
  func testATriangle() throws {
    XCTAssertEqual(try EffectiveSize.scores(of: .complete(3)), [1, 1, 1])
  }

  /// 3 contacts, 1 edge between them: 3 − 2/3 = 7/3.
  func testATriangleOnAString() throws {
    let graph = Graph(4, [(0, 1), (1, 2), (0, 2), (0, 3)])
    assertClose(try EffectiveSize.scores(of: graph), [7.0 / 3, 1, 1, 1])
  }

  func testAnIsolateHasUndefinedEffectiveSize() throws {
    XCTAssertEqual(try EffectiveSize.scores(of: Graph(3, [(0, 1)])), [1, 1, nil])
  }

  /// Burt's Σ_j (1 − Σ_q p_iq·m_jq) over the matrix, with p_iq = a_iq / Σ a_i and
  /// m_jq = a_jq / max a_j: Borgatti's short form must give the same.
  func testItEqualsBurtsGeneralSumOnSmallGraphs() throws {
    var generator = SeededGenerator(seed: 1_992)
    for count in 0..<400 {
      let graph = Graph.random(2 + count % 6, density: 0.5, using: &generator)
      let nodes = 0..<graph.nodeCount
      var ties = nodes.map { _ in [Double](repeating: 0, count: graph.nodeCount) }
      for edge in graph.edges { (ties[edge.tail][edge.head], ties[edge.head][edge.tail]) = (1, 1) }
      let expected = nodes.map { ego -> Double? in
        let total = ties[ego].reduce(0, +)
        guard total > 0 else { return nil }
        return nodes.filter { ties[ego][$0] > 0 }.reduce(0) { sum, contact in
          let others = nodes.filter { $0 != ego && $0 != contact }
          let strongest = ties[contact].max() ?? 1
          return others.reduce(sum + 1) {
            $0 - ties[ego][$1] / total * ties[contact][$1] / strongest
          }
        }
      }
      assertClose(try EffectiveSize.scores(of: graph), expected, "\(graph.edges)")
    }
  }
}
