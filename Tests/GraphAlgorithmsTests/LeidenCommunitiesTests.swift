import CollaborationGraph
import GraphShapes
import XCTest

@testable import GraphAlgorithms

final class LeidenCommunitiesTests: XCTestCase {
  /// Every division of up to eight nodes is tried beside it.
  func testOnSmallGraphsNoDivisionIsBetter() throws {
    var generator = SeededGenerator(seed: 23)
    for count in 0..<40 {
      let graph = Graph.random(
        4 + count % 5, density: [0.3, 0.5, 0.8][count % 3], isDirected: false, using: &generator)
      guard graph.edgeCount > 0 else { continue }
      let found = LeidenCommunities(of: graph)
      let quality = Self.modularity(of: found.labels, in: graph)
      XCTAssertEqual(try XCTUnwrap(found.modularity), quality, accuracy: 1e-12)
      var best = -1.0
      Self.forEachDivision(of: graph.nodeCount) { labels in
        best = max(best, Self.modularity(of: labels, in: graph))
      }
      XCTAssertEqual(quality, best, accuracy: 1e-12)
    }
  }

  /// Ten rings of six with one edge from each to the next.
  func testPlantedCommunitiesAreFound() {
    var edges: [(Int, Int)] = []
    for ring in 0..<10 {
      for one in 0..<6 {
        for other in 0..<one { edges.append((6 * ring + one, 6 * ring + other)) }
      }
      edges.append((6 * ring, (6 * ring + 7) % 60))
    }
    XCTAssertEqual(
      LeidenCommunities(of: Graph(60, edges)).labels, (0..<60).map { $0 / 6 })
  }

  func testEverySetHangsTogether() {
    var generator = SeededGenerator(seed: 29)
    for _ in 0..<10 {
      let graph = Graph.random(80, density: 0.03, isDirected: false, using: &generator)
      let labels = LeidenCommunities(of: graph).labels
      var parts = Subgraphs(of: graph)
      for label in Set(labels) {
        let members = labels.indices.filter { labels[$0] == label }
        XCTAssertEqual(ConnectedComponents(of: parts.part(among: members)).count, 1)
      }
    }
  }

  /// A network of 2,400 in 60 sets, its numbers shuffled: on so many nodes starts are short and the best
  /// is carried on, which is no worse than a long start; and a few passes are nearly as good.
  func testOnLargeGraphsShortStartsFindAsMuch() throws {
    var generator = SeededGenerator(seed: 37)
    var pairs: [(Int, Int)] = []
    for node in 0..<2_400 {
      for _ in 0..<6 { pairs.append((node, node % 60 + 60 * generator.nextInteger(below: 40))) }
      for _ in 0..<2 { pairs.append((node, generator.nextInteger(below: 2_400))) }
    }
    let graph = Graph(2_400, pairs.filter { $0.0 != $0.1 })
    XCTAssertGreaterThan(graph.nodeCount, LeidenCommunities.mostNodesForLongStarts)
    let one = try XCTUnwrap(LeidenCommunities(of: graph, starts: 1).modularity)
    let several = try XCTUnwrap(LeidenCommunities(of: graph, starts: 3).modularity)
    let few = try XCTUnwrap(LeidenCommunities(of: graph, starts: 1, passes: 3).modularity)
    XCTAssertGreaterThanOrEqual(several, one - 1e-9)
    XCTAssertGreaterThanOrEqual(one, few - 1e-12)
    XCTAssertGreaterThan(few, 0.99 * one)
    let sets = (0..<UInt32(2_400)).map { $0 % 60 }
    let planted = try XCTUnwrap(CommunityNetwork(of: graph).modularity(of: sets))
    XCTAssertGreaterThanOrEqual(one, planted)
  }

  /// The definition, pair by pair.
  private static func modularity(of labels: [Int], in graph: Graph) -> Double {
    let matrix = graph.matrix
    let strengths = matrix.map { $0.reduce(0, +) }
    let total = strengths.reduce(0, +)
    var sum = 0.0
    for one in labels.indices {
      for other in labels.indices where labels[one] == labels[other] {
        sum += matrix[one][other] / total - strengths[one] * strengths[other] / total / total
      }
    }
    return sum
  }

  /// Every division, each node joining an earlier set or opening the next.
  private static func forEachDivision(of count: Int, _ body: ([Int]) -> Void) {
    func extend(_ labels: [Int]) {
      guard labels.count < count else { return body(labels) }
      for label in 0...((labels.max() ?? -1) + 1) { extend(labels + [label]) }
    }
    extend([])
  }
}
