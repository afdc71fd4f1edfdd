import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class BrokerageMomentsTests: XCTestCase {
  private let labels = [0, 0, 1, 1, 2]
  private let density = 0.4

  /// Mean and variance over all graphs on the nodes, each as likely as independent edges make it.
  private func enumerated(_ nodeCount: Int, isDirected: Bool) -> [[(Double, Double)]] {
    let pairs = (0..<nodeCount).flatMap { tail in
      (0..<nodeCount).filter { isDirected ? $0 != tail : $0 > tail }.map { (tail, $0) }
    }
    let roles = BrokerageRole.allCases.count + 1
    var sums = [[(Double, Double)]](
      repeating: [(Double, Double)](repeating: (0, 0), count: roles), count: nodeCount)
    for chosen in 0..<(1 << pairs.count) {
      let edges = pairs.indices.filter { chosen >> $0 & 1 == 1 }.map { pairs[$0] }
      let graph = Graph(nodeCount, edges, isDirected: isDirected)
      let likelihood = pairs.indices.reduce(1) {
        $0 * (chosen >> $1 & 1 == 1 ? density : 1 - density)
      }
      let counts = BrokerageCounts(of: graph, labels: Array(labels[..<nodeCount]))
      for node in 0..<nodeCount {
        for role in 0..<roles {
          let count = Double(
            BrokerageRole(rawValue: role).map { counts[$0, node] } ?? counts.total(of: node))
          sums[node][role].0 += likelihood * count
          sums[node][role].1 += likelihood * count * count
        }
      }
    }
    return sums.map { $0.map { ($0.0, $0.1 - $0.0 * $0.0) } }
  }

  private func check(_ nodeCount: Int, isDirected: Bool) {
    let used = Array(labels[..<nodeCount])
    let sizes = (0...(used.max() ?? 0)).map { group in used.count { $0 == group } }
    let moments = BrokerageMoments(groupSizes: sizes, density: density, isDirected: isDirected)
    let expected = enumerated(nodeCount, isDirected: isDirected)
    for node in 0..<nodeCount {
      for role in BrokerageRole.allCases where isDirected || role != .representative {
        let found = moments.moments(of: role, groupSize: sizes[used[node]])
        XCTAssertEqual(found.mean, expected[node][role.rawValue].0, accuracy: 1e-9)
        XCTAssertEqual(found.variance, expected[node][role.rawValue].1, accuracy: 1e-9)
      }
      XCTAssertEqual(moments.total.mean, expected[node][5].0, accuracy: 1e-9)
      XCTAssertEqual(moments.total.variance, expected[node][5].1, accuracy: 1e-9)
    }
  }

  func testTheUndirectedMomentsAreThoseOfAllGraphsOfFiveNodes() {
    check(5, isDirected: false)
  }

  func testTheDirectedMomentsAreThoseOfAllGraphsOfFourNodes() {
    check(4, isDirected: true)
  }

  func testALoneNodeExpectsNothing() {
    let moments = BrokerageMoments(groupSizes: [1], density: 0, isDirected: false)
    XCTAssertEqual(moments.total.mean, 0)
    XCTAssertEqual(moments.total.variance, 0)
  }
}
