import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

final class GraphTests: XCTestCase {
  func testSelfLoopsAreDropped() {
    let graph = Graph(2, [(0, 0), (0, 1), (1, 1)])
    XCTAssertEqual(graph.edges, [Edge(0, 1)])
  }

  func testOfParallelEdgesTheStrongestIsKept() {
    let edges = [Edge(0, 1, weight: 2), Edge(1, 0, weight: 5), Edge(0, 1, weight: 3)]
    XCTAssertEqual(Graph(nodeCount: 2, edges: edges).edges, [Edge(0, 1, weight: 5)])
  }

  func testADirectedGraphKeepsBothDirectionsOfAPair() {
    let edges = [Edge(1, 0, weight: 2), Edge(0, 1, weight: 1), Edge(1, 0, weight: 4)]
    let graph = Graph(nodeCount: 2, edges: edges, isDirected: true)
    XCTAssertEqual(graph.edges, [Edge(0, 1, weight: 1), Edge(1, 0, weight: 4)])
  }

  func testUndirectedEdgesAreStoredSmallerIndexFirstInAscendingOrder() {
    let graph = Graph(4, [(3, 1), (2, 0), (1, 0)])
    XCTAssertEqual(graph.edges, [Edge(0, 1), Edge(0, 2), Edge(1, 3)])
  }

  func testTheOrderAndOrientationOfTheInputDoNotMatter() {
    let edges = [Edge(0, 3, weight: 2), Edge(1, 2, weight: 5), Edge(0, 1, weight: 1)]
    let turned = edges.reversed().map { Edge($0.head, $0.tail, weight: $0.weight) }
    XCTAssertEqual(Graph(nodeCount: 4, edges: edges), Graph(nodeCount: 4, edges: turned))
  }

  func testWhateverTheInputEachPairIsKeptOnceWithItsStrongestTie() {
    var generator = SeededGenerator(seed: 7)
    for isDirected in [false, true] {
      for count in 0..<120 {
        let edges = (0..<count).map { _ in
          Edge(
            .random(in: 0..<9, using: &generator), .random(in: 0..<9, using: &generator),
            weight: Double(Int.random(in: 1...5, using: &generator)))
        }
        var strongest: [[Int]: Double] = [:]
        for edge in edges where edge.tail != edge.head {
          let pair = [edge.tail, edge.head]
          let key = isDirected ? pair : pair.sorted()
          strongest[key] = max(strongest[key] ?? 0, edge.weight)
        }
        let expected = strongest.sorted { $0.key.lexicographicallyPrecedes($1.key) }
          .map { Edge($0.key[0], $0.key[1], weight: $0.value) }
        let graph = Graph(nodeCount: 9, edges: edges, isDirected: isDirected)
        XCTAssertEqual(graph.edges, expected)
        // What is simple already stays as it is.
        XCTAssertEqual(Graph(nodeCount: 9, edges: expected, isDirected: isDirected), graph)
      }
    }
  }

  func testRowsAreAscendingWithParallelWeights() {
    let edges = [Edge(2, 3, weight: 4), Edge(2, 0, weight: 2), Edge(1, 2, weight: 3)]
    let rows = Graph(nodeCount: 5, edges: edges).successors
    XCTAssertEqual(Array(rows[2]), [0, 1, 3])
    XCTAssertEqual(Array(rows.weights[rows.range(of: 2)]), [2, 3, 4])
    XCTAssertEqual((0..<rows.count).map(rows.degree), [1, 1, 3, 1, 0])
    XCTAssertEqual(Array(rows[4]), [])
  }

  func testDirectedSuccessorsAndPredecessorsAreEachOthersMirror() {
    let graph = Graph(3, [(0, 1), (2, 1), (1, 2)], isDirected: true)
    XCTAssertEqual((0..<3).map { Array(graph.successors[$0]) }, [[1], [2], [1]])
    XCTAssertEqual((0..<3).map { Array(graph.predecessors[$0]) }, [[], [0, 2], [1]])
  }

  func testReversingADirectedGraphSwapsItsRows() {
    let graph = Graph(3, [(0, 1), (2, 1)], isDirected: true)
    XCTAssertEqual(graph.reversed.edges, [Edge(1, 0), Edge(1, 2)])
    XCTAssertEqual(graph.reversed.successors, graph.predecessors)
    XCTAssertEqual(graph.reversed.reversed, graph)
  }

  func testReversingAnUndirectedGraphChangesNothing() {
    XCTAssertEqual(Graph.path(3).reversed, .path(3))
  }

  func testLosingDirectionKeepsTheLargerOfTwoWeights() {
    let edges = [Edge(0, 1, weight: 2), Edge(1, 0, weight: 3), Edge(2, 1, weight: 1)]
    let graph = Graph(nodeCount: 3, edges: edges, isDirected: true).undirected
    XCTAssertFalse(graph.isDirected)
    XCTAssertEqual(graph.edges, [Edge(0, 1, weight: 3), Edge(1, 2, weight: 1)])
  }

  func testAGraphMayBeEmptyOrHaveOnlyIsolates() {
    XCTAssertEqual(Graph(0, []).successors.count, 0)
    let isolates = Graph(3, [])
    XCTAssertEqual(isolates.edgeCount, 0)
    XCTAssertEqual((0..<3).map { isolates.successors.degree(of: $0) }, [0, 0, 0])
  }
}
