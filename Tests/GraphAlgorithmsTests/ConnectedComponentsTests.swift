import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class ConnectedComponentsTests: XCTestCase {
  func testComponentsComeInOrderOfTheirSmallestNode() {
    let parts = ConnectedComponents(of: Graph(6, [(5, 0), (1, 4), (4, 2)]))
    XCTAssertEqual(parts.members, [[0, 5], [1, 2, 4], [3]])
    XCTAssertEqual(parts.component, [0, 1, 1, 2, 1, 0])
    XCTAssertEqual(parts.count, 3)
  }

  func testAnIsolateIsAComponentOfItsOwn() {
    XCTAssertEqual(ConnectedComponents(of: Graph(2, [])).members, [[0], [1]])
  }

  func testTheEmptyGraphHasNone() {
    XCTAssertEqual(ConnectedComponents(of: Graph(0, [])).count, 0)
  }

  func testDirectionIsIgnored() {
    let graph = Graph(3, [(0, 1), (2, 1)], isDirected: true)
    XCTAssertEqual(ConnectedComponents(of: graph).members, [[0, 1, 2]])
  }

  func testAnExcludedNodeBelongsToNoComponent() {
    let parts = ConnectedComponents(of: .star(leaves: 3), excluding: 0)
    XCTAssertEqual(parts.members, [[1], [2], [3]])
    XCTAssertEqual(parts.component, [nil, 0, 1, 2])
  }

  func testComponentsEqualMutualReachOnSmallGraphs() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed {
      let brute = BruteForce(graph, ignoringDirection: true)
      XCTAssertEqual(Set(ConnectedComponents(of: graph).members.map(Set.init)), brute.components())
      for node in 0..<graph.nodeCount {
        let parts = ConnectedComponents(of: graph, excluding: node)
        XCTAssertEqual(Set(parts.members.map(Set.init)), brute.components(without: node))
      }
    }
  }
}
