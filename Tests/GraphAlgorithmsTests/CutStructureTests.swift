import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class CutStructureTests: XCTestCase {
  func testTheCentreOfAStarIsACutNodeAndAllItsEdgesAreBridges() {
    let structure = CutStructure(of: .star(leaves: 3))
    XCTAssertEqual(structure.cutNodes, [0])
    XCTAssertEqual(structure.bridges, [Edge(0, 1), Edge(0, 2), Edge(0, 3)])
  }

  func testTheEndsOfAPathAreNotCutNodes() {
    XCTAssertEqual(CutStructure(of: .path(4)).cutNodes, [1, 2])
  }

  func testASinglePairHasABridgeAndNoCutNode() {
    let structure = CutStructure(of: .path(2))
    XCTAssertEqual(structure.cutNodes, [])
    XCTAssertEqual(structure.bridges, [Edge(0, 1)])
  }

  func testACycleHasNeither() {
    let structure = CutStructure(of: .cycle(5))
    XCTAssertEqual(structure.cutNodes, [])
    XCTAssertEqual(structure.bridges, [])
  }

  func testTwoTrianglesThatShareANodeHaveACutNodeAndNoBridge() {
    let bowTie = Graph(5, [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4)])
    XCTAssertEqual(CutStructure(of: bowTie).cutNodes, [2])
    XCTAssertEqual(CutStructure(of: bowTie).bridges, [])
  }

  func testEveryComponentIsSearched() {
    let structure = CutStructure(of: Graph(7, [(0, 1), (1, 2), (4, 5), (5, 6)]))
    XCTAssertEqual(structure.cutNodes, [1, 5])
    XCTAssertEqual(structure.bridges.count, 4)
  }

  func testBridgesKeepTheirWeight() {
    let graph = Graph(nodeCount: 2, edges: [Edge(1, 0, weight: 4)])
    XCTAssertEqual(CutStructure(of: graph).bridges, [Edge(0, 1, weight: 4)])
  }

  func testGraphsWithoutEdgesHaveNeither() {
    for nodeCount in 0...2 {
      let structure = CutStructure(of: Graph(nodeCount, []))
      XCTAssertEqual(structure.cutNodes, [])
      XCTAssertEqual(structure.bridges, [])
    }
  }

  /// A recursive search would need 100,000 stack frames here.
  func testAChainOf100000NodesDoesNotOverflowTheStack() {
    let structure = CutStructure(of: .path(100_000))
    XCTAssertEqual(structure.cutNodes.count, 99_998)
    XCTAssertEqual(structure.cutNodes.first, 1)
    XCTAssertEqual(structure.bridges.count, 99_999)
  }

  func testClosingTheLongChainLeavesNothingToCut() {
    let structure = CutStructure(of: .cycle(100_000))
    XCTAssertTrue(structure.cutNodes.isEmpty)
    XCTAssertTrue(structure.bridges.isEmpty)
  }

  func testCutNodesAreThoseWhoseRemovalSplitsASmallGraph() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed {
      let brute = BruteForce(graph, ignoringDirection: true)
      let whole = brute.components()
      // Removing an isolate removes its component; any other node at most adds some.
      let cuts = (0..<graph.nodeCount).filter { node in
        !whole.contains([node]) && brute.components(without: node).count > whole.count
      }
      XCTAssertEqual(CutStructure(of: graph).cutNodes, cuts, "\(graph.edges)")
      XCTAssertEqual(CutStructure.cutNodes(of: graph), cuts, "\(graph.edges)")
    }
  }

  func testBridgesAreThoseWhoseRemovalSplitsASmallGraph() {
    for graph in SmallGraphs.undirected + SmallGraphs.directed.map(\.undirected) {
      let count = BruteForce(graph).components().count
      let bridges = graph.edges.filter {
        BruteForce(graph, without: $0).components().count > count
      }
      XCTAssertEqual(CutStructure(of: graph).bridges, bridges, "\(graph.edges)")
    }
  }
}
