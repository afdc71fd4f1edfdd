import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// Betweenness from a sample: within its bound, as often as it says, and the same every time.
final class BetweennessEstimateTests: XCTestCase {
  private func bound(_ error: Double, _ failure: Double) throws -> ErrorBound {
    try XCTUnwrap(ErrorBound(error: error, failure: failure))
  }

  /// The estimate with every block drawn from, however small.
  private func sampled(_ graph: Graph, _ bound: ErrorBound, seed: UInt64 = 1) -> BetweennessEstimate
  {
    BetweennessEstimate.$exactSteps.withValue(0) {
      BetweennessEstimate(of: graph, within: bound, seed: seed)
    }
  }

  /// How far the node that is farthest off is, as a share of the largest possible sum.
  private func error(of estimate: BetweennessEstimate, in graph: Graph) -> Double {
    let others = Double(graph.nodeCount - 1)
    let largest = others * (others - 1) / (graph.isDirected ? 1 : 2)
    return zip(estimate.sums, betweennessSums(of: graph)).map { abs($0 - $1) / largest }.max() ?? 0
  }

  /// The bound is to hold in 4 of 5 runs; it is made of inequalities, and holds in nearly all. But it
  /// must not be so wide that nothing is gained by it either.
  func testTheBoundHoldsAsOftenAsItSaysAndIsNotFarTooWide() throws {
    let bound = try bound(0.03, 0.2)
    var generator = SeededGenerator(seed: 31)
    for isDirected in [false, true] {
      let graph = Graph.random(80, density: 0.05, isDirected: isDirected, using: &generator)
      let errors = (1...100).map { error(of: sampled(graph, bound, seed: $0), in: graph) }
      XCTAssertLessThanOrEqual(errors.count { $0 > bound.error }, 20)
      let mean = errors.reduce(0, +) / 100
      XCTAssertGreaterThan(mean, 0.2 * bound.error)
    }
  }

  func testTheBoundHoldsWithBlocksTwinsPendantsAndPartsThatDoNotReachEachOther() throws {
    let bound = try bound(0.02, 0.01)
    for (name, graph) in StructuredGraphs.all(seed: 3) {
      XCTAssertLessThanOrEqual(error(of: sampled(graph, bound), in: graph), bound.error, name)
    }
    let apart = Graph(9, [(0, 1), (1, 2), (2, 3), (3, 0), (4, 5), (5, 6), (6, 7), (7, 8), (8, 4)])
    XCTAssertLessThanOrEqual(error(of: sampled(apart, bound), in: apart), bound.error)
  }

  /// Where others can only go through cut nodes nothing is left to draw.
  func testWhatHangsOnCutNodesIsCountedNotDrawn() throws {
    let bound = try bound(0.1, 0.1)
    for graph in [Graph.path(40), .star(leaves: 40), .complete(30)] {
      let estimate = sampled(graph, bound)
      XCTAssertEqual(estimate.samples, 0)
      XCTAssertEqual(estimate.sums, betweennessSums(of: graph))
    }
  }

  /// Two rings of 30 that share a node: it is in two blocks that are drawn from, and gets its part of
  /// the error from each.
  func testTwoLargeBlocksShareTheBound() throws {
    let bound = try bound(0.05, 0.1)
    let rings = (0..<30).map { ($0, ($0 + 1) % 30) } + (30..<58).map { ($0, $0 + 1) }
    let graph = Graph(59, rings + [(0, 30), (58, 0)])
    for seed in UInt64(1)...20 {
      XCTAssertLessThanOrEqual(error(of: sampled(graph, bound, seed: seed), in: graph), bound.error)
    }
  }

  func testWhatIsSoonSearchedIsExact() throws {
    var generator = SeededGenerator(seed: 5)
    for isDirected in [false, true] {
      let graph = Graph.random(300, density: 0.02, isDirected: isDirected, using: &generator)
      let estimate = BetweennessEstimate(of: graph, within: try bound(0.01, 0.1))
      XCTAssertEqual(estimate.samples, 0)
      XCTAssertEqual(estimate.sums, betweennessSums(of: graph))
    }
  }

  func testTheBitsAreThoseOfTheSeedForAnyNumberOfThreads() throws {
    let bound = try bound(0.05, 0.1)
    var generator = SeededGenerator(seed: 8)
    for isDirected in [false, true] {
      let graph = Graph.random(120, density: 0.04, isDirected: isDirected, using: &generator)
      let results = [1, 2, 3, 8].map { threads in
        ThreadLimit.$current.withValue(threads) { sampled(graph, bound, seed: 7) }
      }
      for result in results { XCTAssertEqual(result, results[0]) }
      XCTAssertNotEqual(sampled(graph, bound, seed: 8).sums, results[0].sums)
    }
  }

  func testTooFewNodesToStandBetween() throws {
    for count in 0...2 {
      for isDirected in [false, true] {
        let graph = Graph(count, count == 2 ? [(0, 1)] : [], isDirected: isDirected)
        let estimate = sampled(graph, try bound(0.1, 0.1))
        XCTAssertEqual(estimate.sums, [Double](repeating: 0, count: count))
        XCTAssertEqual(estimate.samples, 0)
      }
    }
  }

  /// 700 layers of eight in a ring: 8³⁴⁹ shortest paths each way. Twins make it a ring of classes; by
  /// arcs both ways, each is drawn as it is.
  func testMorePathsThanANumberHoldsCanBeDrawnFrom() throws {
    let (layers, width) = (700, 8)
    let pairs = (0..<layers * width).flatMap { node in
      (0..<width).map { (node, (node / width + 1) % layers * width + $0) }
    }
    let bound = try bound(0.3, 0.5)
    for isDirected in [false, true] {
      let arcs = isDirected ? pairs + pairs.map { ($0.1, $0.0) } : pairs
      let estimate = sampled(Graph(layers * width, arcs, isDirected: isDirected), bound)
      XCTAssertGreaterThan(estimate.samples, 0)
      // A path has as many inner nodes as it has steps less one: 174 on average, of 5,600.
      let nodes = Double(layers * width)
      let mean = estimate.sums.reduce(0, +) / nodes * (isDirected ? 1 : 2)
      XCTAssertEqual(mean / (nodes - 1) / (nodes - 2), 174 / nodes, accuracy: 30 / nodes)
    }
  }

  /// Three thousand sources are searched in the time of what a millionth would take to draw; a graph
  /// whose exact sums take long is drawn for all the same.
  func testWhatWouldTakeLongerToDrawIsWorkedOut() throws {
    var generator = SeededGenerator(seed: 5)
    let graph = Graph(
      3_000,
      (0..<12_000).map { _ in
        (generator.nextInteger(below: 3_000), generator.nextInteger(below: 3_000))
      }.filter { $0.0 != $0.1 })
    for error in [1e-9, 1e-6, 1e-4] {
      let estimate = BetweennessEstimate.$exactSteps.withValue(1) {
        ErrorBound(error: error, failure: 1e-9).map { BetweennessEstimate(of: graph, within: $0) }
      }
      XCTAssertEqual(estimate?.samples, 0, "\(error)")
      XCTAssertEqual(estimate?.sums, betweennessSums(of: graph), "\(error)")
    }
    let rough = try XCTUnwrap(ErrorBound(error: 0.1, failure: 0.1))
    let drawn = BetweennessEstimate.$exactSteps.withValue(1) {
      BetweennessEstimate(of: graph, within: rough)
    }
    XCTAssertGreaterThan(drawn.samples, 0)
  }

  func testABoundLiesBetween0And1() {
    XCTAssertNotNil(ErrorBound(error: 0.01, failure: 0.1))
    for (error, failure) in [
      (0.0, 0.1), (1, 0.1), (-0.1, 0.1), (0.1, 0), (0.1, 1), (0.1, -1), (.nan, 0.1), (0.1, .nan),
      (.infinity, 0.1), (1e-10, 0.1), (0.1, 1e-12),
    ] {
      XCTAssertNil(ErrorBound(error: error, failure: failure), "\(error) \(failure)")
    }
  }
}
