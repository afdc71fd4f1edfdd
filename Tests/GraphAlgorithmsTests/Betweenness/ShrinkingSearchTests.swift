import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Side nodes are searched from first and taken away; large cliques are places of their own: the sums
/// are those of the textbook all the same.
final class ShrinkingSearchTests: XCTestCase {
  private func assertTextbook(_ graph: Graph, _ name: String) {
    let expected = Textbook(graph).betweenness
    for (sum, plain) in zip(betweennessSums(of: graph), expected) {
      XCTAssertEqual(sum, plain, accuracy: 1e-9 * max(1, plain), name)
    }
  }

  func testItIsThatOfTheTextbookOnChordalGraphsAndProjections() {
    for seed in UInt64(1)...5 {
      for (name, graph) in ChordalGraphs.all(seed: seed) { assertTextbook(graph, name) }
    }
  }

  func testTheSmallestGraphs() {
    for count in 0...2 {
      XCTAssertEqual(
        betweennessSums(of: .complete(count)), [Double](repeating: 0, count: count))
      XCTAssertEqual(
        orderedPairSums(of: .complete(count)), [Double](repeating: 0, count: count))
    }
  }

  /// Four nodes in a ring, 4 on one side of it, 5 hung on 4: 4's neighbours 0 and 1 are joined, but not
  /// to 5. Without 5 node 4 is a side node.
  func testASideNodeIsOneWhoseNeighboursAreJoined() {
    let ring = [(0, 1), (1, 2), (2, 3), (3, 0)]
    let rows = PackedRows(Graph(6, ring + [(0, 4), (1, 4), (4, 5)]).successors)
    XCTAssertEqual(rows.sideNodes, [5])
    XCTAssertEqual(rows.restricted(to: [0, 1, 2, 3, 4]).sideNodes, [4])
  }

  func testSideNodesAreThoseThatBruteForceFinds() {
    for (name, graph) in StructuredGraphs.all(seed: 3) + ChordalGraphs.all(seed: 3) {
      let rows = PackedRows(graph.successors)
      let joined = Set(graph.edges.flatMap { [[$0.tail, $0.head], [$0.head, $0.tail]] })
      let expected = (0..<UInt32(graph.nodeCount)).filter { node in
        let row = rows[Int(node)].map(Int.init)
        return row.allSatisfy { one in
          row.allSatisfy { $0 == one || joined.contains([one, $0]) }
        }
      }
      XCTAssertEqual(rows.sideNodes, expected, name)
    }
  }

  func testEveryEdgeIsKeptOrInOneClique() {
    for (name, graph) in StructuredGraphs.all(seed: 2) + ChordalGraphs.all(seed: 2) {
      let cliques = CliqueRows(of: PackedRows(graph.successors))
      var edges: [Edge] = []
      for node in 0..<cliques.nodeCount {
        for other in cliques.rows[node] where other > node && Int(other) < cliques.nodeCount {
          edges.append(Edge(node, Int(other)))
        }
      }
      for clique in cliques.nodeCount..<cliques.rows.count {
        let members = cliques.rows[clique].map(Int.init)
        XCTAssertGreaterThanOrEqual(members.count, CliqueRows.fewestMembers)
        for (index, one) in members.enumerated() {
          edges += members[(index + 1)...].map { Edge(one, $0) }
        }
      }
      edges.sort { ($0.tail, $0.head) < ($1.tail, $1.head) }
      XCTAssertEqual(
        edges.map { [$0.tail, $0.head] }, graph.edges.map { [$0.tail, $0.head] }, name)
    }
  }

  /// Two cliques of twelve with two members in common, and one edge that is in neither.
  func testLargeCliquesBecomePlaces() {
    var pairs: [(Int, Int)] = [(0, 21)]
    for one in 0..<12 { pairs += (one + 1..<12).map { (one, $0) } }
    for one in 10..<22 { pairs += (one + 1..<22).map { (one, $0) } }
    let cliques = CliqueRows(of: PackedRows(Graph(22, pairs).successors))
    XCTAssertEqual(cliques.cliqueCount, 2)
    XCTAssertEqual(cliques.rows[0].filter { $0 < 22 }, [21])
  }

  func testTheBitsAreTheSameForAnyNumberOfThreads() {
    for (name, graph) in ChordalGraphs.all(seed: 8, size: 900) {
      let results = [1, 2, 3, 8].map { threads in
        ThreadLimit.$current.withValue(threads) { betweennessSums(of: graph).map(\.bitPattern) }
      }
      for result in results { XCTAssertEqual(result, results[0], name) }
    }
  }
}
