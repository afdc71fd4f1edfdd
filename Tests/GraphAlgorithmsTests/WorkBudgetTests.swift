import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

/// How much the kernels may read and allocate: a slow way shows here on any machine.
final class WorkBudgetTests: XCTestCase {
  private func entries(_ work: () -> Void) -> Int { WorkCount.of(work).entries }
  private func bytes(_ work: () -> Void) -> Int { WorkCount.of(work).bytes }

  /// What one source after another reads: every row once on the way out and once on the way back.
  private func oneByOne(_ graph: Graph) -> Int { graph.nodeCount * 4 * graph.edgeCount }

  private var sparse: Graph {
    var generator = SeededGenerator(seed: 61)
    return .random(1_600, density: 0.005, using: &generator)
  }

  func testInTreesAndCliquesNobodyIsSearchedFrom() {
    for graph in [Graph.path(3_000), .star(leaves: 3_000), .complete(200)] {
      XCTAssertEqual(entries { _ = betweennessSums(of: graph) }, 0)
    }
  }

  func testSixteenNeighbouringSourcesShareAReading() {
    let work = entries { _ = betweennessSums(of: sparse) }
    XCTAssertGreaterThan(work, 0)
    XCTAssertLessThan(work, oneByOne(sparse) / 4)
  }

  /// What hangs on a graph is counted, not searched from.
  func testPendantsCostNothing() {
    let core = sparse
    let pairs = core.edges.map { ($0.tail, $0.head) }
    let hanging = (1_600..<8_000).map { ($0, $0 / 2 % 1_600) }
    let bare = entries { _ = betweennessSums(of: core) }
    let hung = entries { _ = betweennessSums(of: Graph(8_000, pairs + hanging)) }
    XCTAssertLessThan(Double(hung), 1.1 * Double(bare))
  }

  /// Every node twice makes four times the edges and twice the sources, and no more to read.
  func testTwinsCostNothing() {
    let pairs = sparse.edges.flatMap { edge in
      [(0, 0), (0, 1_600), (1_600, 0), (1_600, 1_600)].map {
        (edge.tail + $0.0, edge.head + $0.1)
      }
    }
    let single = entries { _ = betweennessSums(of: sparse) }
    let doubled = entries { _ = betweennessSums(of: Graph(3_200, pairs)) }
    XCTAssertLessThan(Double(doubled), 1.1 * Double(single))
  }

  /// Everybody joins three who know each other: somebody is always a side node, and what is left to be
  /// searched shrinks away.
  func testSideNodesAreTakenAway() {
    var generator = SeededGenerator(seed: 62)
    let chordal = ChordalGraphs.tree(1_600, clique: 3, using: &generator)
    let work = entries { _ = betweennessSums(of: chordal) }
    XCTAssertGreaterThan(work, 0)
    XCTAssertLessThan(work, oneByOne(chordal) / 15)
  }

  /// Meetings of up to forty: a clique of *k* is 2*k* entries and not *k*(*k* - 1).
  func testLargeCliquesAreReadByTheirMembers() {
    var generator = SeededGenerator(seed: 63)
    let projection = ChordalGraphs.meetings(1_600, most: 40, using: &generator)
    let work = entries { _ = betweennessSums(of: projection) }
    XCTAssertGreaterThan(work, 0)
    XCTAssertLessThan(work, oneByOne(projection) / 25)
  }

  func testByLengthsABlockIsSearchedFromEachOfItsNodesOnce() {
    let edges = sparse.edges.enumerated().map { index, edge in
      Edge(edge.tail, edge.head, weight: [1.0, 2, 4][index % 3])
    }
    let graph = Graph(nodeCount: 1_600, edges: edges)
    let work = entries { _ = betweennessSums(of: graph, lengths: .inverseWeights) }
    XCTAssertGreaterThan(work, graph.nodeCount * 2 * graph.edgeCount / 2)
    XCTAssertLessThan(work, oneByOne(graph))
  }

  /// Every newcomer joins five by their number of edges; the searches from both ends meet soon, and
  /// betweenness within 0.02 takes a hundredth of what one source after another reads.
  func testSampledPathsReadAPartOfTheGraph() throws {
    var generator = SeededGenerator(seed: 62)
    var ends = Array(0..<5)
    var pairs: [(Int, Int)] = []
    for node in 5..<6_000 {
      let others = Set((0..<5).map { _ in ends[generator.nextInteger(below: ends.count)] }).sorted()
      pairs += others.map { (node, $0) }
      ends += others.flatMap { [node, $0] }
    }
    let graph = Graph(6_000, pairs)
    let bound = try XCTUnwrap(ErrorBound(error: 0.02, failure: 0.1))
    var samples = 0
    let work = entries {
      samples = BetweennessEstimate.$exactSteps.withValue(0) {
        BetweennessEstimate(of: graph, within: bound).samples
      }
    }
    XCTAssertGreaterThan(samples, 500)
    XCTAssertLessThan(work, samples * graph.edgeCount / 5)
    XCTAssertLessThan(work, oneByOne(graph) / 100)
  }

  /// 1,600 nodes are four batches; each reads the rows of those who wait once a level.
  func testForDistances512SourcesShareAReading() {
    let farthest = distanceSummaries(of: sparse).map(\.farthest).max() ?? 0
    let work = entries { _ = distanceSummaries(of: sparse) }
    XCTAssertGreaterThan(work, 0)
    XCTAssertLessThanOrEqual(work, 4 * 2 * sparse.edgeCount * Int(farthest + 1))
    XCTAssertLessThan(work, sparse.nodeCount * 2 * sparse.edgeCount / 50)
  }

  /// What hangs on a graph is folded up, and twins are searched from and reached together.
  func testForDistancesTreesAndTwinsCostNothing() {
    let pairs = sparse.edges.map { ($0.tail, $0.head) }
    let single = entries { _ = distanceSummaries(of: sparse) }
    let hanging = (1_600..<8_000).map { ($0, $0 / 2) }
    let twins = sparse.edges.flatMap { edge in
      [(edge.tail + 1_600, edge.head), (edge.tail, edge.head + 1_600)]
        + [(edge.tail + 1_600, edge.head + 1_600)]
    }
    for graph in [Graph(8_000, pairs + hanging), Graph(3_200, pairs + twins)] {
      XCTAssertLessThan(
        Double(entries { _ = distanceSummaries(of: graph) }), 1.1 * Double(single))
    }
  }

  /// Chiba & Nishizeki's bound; and a hub with however many neighbours costs nothing.
  func testTrianglesAreFoundFromTheCornerWithFewestNeighbours() {
    for graph in [sparse, .complete(150)] {
      let bound = Double(graph.edgeCount) * Double(2 * graph.edgeCount).squareRoot()
      XCTAssertLessThanOrEqual(Double(entries { _ = triangleCounts(of: graph) }), bound)
    }
    XCTAssertEqual(entries { _ = triangleCounts(of: .star(leaves: 5_000)) }, 0)
  }

  /// Both together take one enumeration of the triangles, which reads of each node's contacts of higher ranks
  /// every pair once: less than listing triangles does.
  func testConstraintAndEffectiveSizeTakeOneEnumerationOfTheTriangles() {
    let work = entries { _ = StructuralHoles.positions(in: sparse, model: .wholeNetwork) }
    XCTAssertGreaterThan(work, 0)
    XCTAssertLessThanOrEqual(work, entries { _ = triangleCounts(of: sparse) })
    let clique = entries { _ = StructuralHoles.positions(in: .complete(20), model: .wholeNetwork) }
    XCTAssertEqual(clique, 20 * 19 * 18 / 6)
  }

  /// Communities are found in few passes over the edges.
  func testCommunitiesReadTheEdgesAFewTimes() {
    let work = entries { _ = LeidenCommunities(of: sparse, starts: 1) }
    XCTAssertGreaterThan(work, 2 * sparse.edgeCount)
    XCTAssertLessThan(work, 160 * 2 * sparse.edgeCount)
  }

  /// The scratch memory of a search belongs to the thread, however many sources it takes.
  func testMemoryGrowsWithTheGraphNotWithTheSources() {
    let graph = sparse
    let size = graph.nodeCount + 2 * graph.edgeCount
    XCTAssertLessThan(bytes { _ = betweennessSums(of: graph) }, 8 * 1_000 * size)
    XCTAssertLessThan(bytes { _ = distanceSummaries(of: graph) }, 300 * size)
    XCTAssertLessThan(bytes { _ = triangleCounts(of: graph) }, 8 * size)
  }

  /// To weigh an edge nothing is searched, and only pairs that could come nearer are looked at.
  func testWhatIfReadsOnlyWhoCouldComeNearer() throws {
    let matrix = try StepMatrix(of: sparse)
    let near = (0..<1_600).count { (matrix[0, $0] ?? 99) + 1 < (matrix[900, $0] ?? 99) }
    let far = (0..<1_600).count { (matrix[900, $0] ?? 99) + 1 < (matrix[0, $0] ?? 99) }
    let work = entries { _ = matrix.gain(joining: 0, 900) }
    XCTAssertGreaterThan(work, 0)
    XCTAssertLessThanOrEqual(work, near * far)
    XCTAssertEqual(entries { _ = matrix.gain(joining: 0, sparse.edges[0].head) }, 0)
  }
}
