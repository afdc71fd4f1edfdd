import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

/// The kernel against the definition, written out with sets.
final class NeighbourhoodInclusionTests: XCTestCase {
  func testItFollowsTheDefinitionOnRandomGraphs() {
    var generator = SeededGenerator(seed: 2)
    for round in 0..<200 {
      let graph = Graph.random(round % 8, density: 0.35, using: &generator)
      let neighbours = (0..<graph.nodeCount).map { Set(graph.successors[$0]) }
      func isDominated(_ node: Int, by other: Int) -> Bool {
        neighbours[node].isSubset(of: neighbours[other].union([other]))
      }
      func isStrictlyDominated(_ node: Int, by other: Int) -> Bool {
        node != other && isDominated(node, by: other) && !isDominated(other, by: node)
      }
      let nodes = 0..<graph.nodeCount
      let inclusion = NeighbourhoodInclusion(in: graph)
      XCTAssertEqual(
        inclusion.dominating,
        nodes.map { node in nodes.count { isStrictlyDominated(node, by: $0) } })
      XCTAssertEqual(
        inclusion.dominated,
        nodes.map { node in nodes.count { isStrictlyDominated($0, by: node) } })
    }
  }
}
