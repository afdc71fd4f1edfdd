import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Betweenness block by block, twins together, many sources at a time: the same as one at a time.
final class BlockBetweennessTests: XCTestCase {
  func testItIsThatOfTheTextbookOnGraphsWithBlocksTwinsAndPendants() {
    for seed in UInt64(1)...6 {
      for (name, graph) in StructuredGraphs.all(seed: seed) {
        let expected = Textbook(graph).betweenness
        for (sum, plain) in zip(betweennessSums(of: graph), expected) {
          XCTAssertEqual(sum, plain, accuracy: 1e-9 * max(1, plain), name)
        }
      }
    }
  }

  func testItEqualsEnumeratingAllShortestPathsOnEverySmallGraph() {
    for graph in SmallGraphs.undirected {
      let expected = BruteForce(graph).orderedBetweenness
      for (sum, brute) in zip(orderedPairSums(of: graph), expected) {
        XCTAssertEqual(sum, brute, accuracy: 1e-12, "\(graph.edges)")
      }
    }
  }

  /// The same edges both ways in a directed graph are searched one source at a time with a heap.
  func testWithLengthsItIsThatOfADirectedGraphWithEveryEdgeBothWays() {
    var generator = SeededGenerator(seed: 12)
    for (name, plain) in StructuredGraphs.all(seed: 5) {
      let edges = plain.edges.map { edge in
        Edge(edge.tail, edge.head, weight: Double(1 + generator.nextInteger(below: 4)))
      }
      let turned = edges.map { Edge($0.head, $0.tail, weight: $0.weight) }
      let directed = Graph(nodeCount: plain.nodeCount, edges: edges + turned, isDirected: true)
      let expected = betweennessSums(of: directed, lengths: .inverseWeights)
      let graph = Graph(nodeCount: plain.nodeCount, edges: edges)
      for (sum, ordered) in zip(orderedPairWeightedSums(of: graph), expected) {
        XCTAssertEqual(sum, ordered, accuracy: 1e-9 * max(1, ordered), name)
      }
    }
  }

  func testLengthsTooFarApartForBucketsAreSearchedWithAHeap() {
    let edges = (1..<30).map { Edge($0 - 1, $0, weight: $0 == 7 ? 1e5 : 1) }
    let graph = Graph(nodeCount: 30, edges: edges)
    XCTAssertFalse(BucketSearch.canSearch(graph))
    XCTAssertEqual(
      betweennessSums(of: graph, lengths: .inverseWeights), betweennessSums(of: .path(30)))
  }

  /// 700 layers of eight in a ring, each node joined to the next layer: from a layer to the one
  /// opposite there are 8³⁴⁹ shortest paths each way. All nodes are alike.
  func testMorePathsThanANumberHoldsStillAddUp() {
    let (layers, width) = (700, 8)
    let pairs = (0..<layers * width).flatMap { node in
      (0..<width).map { (node, (node / width + 1) % layers * width + $0) }
    }
    let sums = betweennessSums(of: Graph(layers * width, pairs))
    XCTAssertTrue(sums.allSatisfy { $0.isFinite && abs($0 - sums[0]) <= 1e-9 * sums[0] })
  }

  func testTheBitsAreTheSameForAnyNumberOfThreads() {
    var generator = SeededGenerator(seed: 9)
    let graph = Graph.random(600, density: 0.012, using: &generator)
    let results = [1, 2, 3, 8].map { threads in
      ThreadLimit.$current.withValue(threads) {
        EdgeLengths.allCases.map { betweennessSums(of: graph, lengths: $0).map(\.bitPattern) }
      }
    }
    for result in results { XCTAssertEqual(result, results[0]) }
  }

  /// Two triangles that share node 2, and a pendant at node 4: each non-top node stands for what
  /// hangs on it.
  func testNodesOfABlockStandForWhatHangsOnThem() {
    let shares = BlockShares(
      of: Graph(6, [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4), (4, 5)]))
    var masses: [[Int: Double]] = []
    shares.forEachBlock { block in
      masses.append(Dictionary(uniqueKeysWithValues: zip(block.nodes, block.masses)))
    }
    XCTAssertEqual(Set(masses), [[0: 1, 1: 1, 2: 4], [2: 3, 3: 1, 4: 2]])
    XCTAssertEqual(shares.partedPairs, [0, 0, 12, 0, 8, 0])
  }

  /// 0 and 1 have the same neighbours; 2 and 3 too, and each other.
  func testTwinsAreFoundWhetherOrNotTheyAreNeighbours() {
    let rows = PackedRows(
      Graph(5, [(0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (2, 4), (3, 4)]).successors)
    let classes = TwinClasses(of: rows)
    XCTAssertEqual(classes.classOf, [0, 0, 1, 1, 0])
    XCTAssertEqual(classes.sizes, [3, 2])
    XCTAssertEqual(classes.areApart, [true, false])
  }
}
