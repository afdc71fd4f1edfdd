import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class AttenuatedWalksTests: XCTestCase {
  /// The sum of shareˡ⁻¹·(A/λ₁)ˡ·1 up to l = 200, written out.
  func testItIsTheSumOverAllLengths() throws {
    var generator = SeededGenerator(seed: 9)
    for round in 0..<40 {
      let graph = Graph.randomlyWeighted(
        1 + round % 7, isDirected: round % 2 == 1, using: &generator)
      let radius = spectralRadius(of: graph) ?? 0
      let divisor = radius > 0 ? radius : graph.edges.map(\.weight).max() ?? 1
      let walks = try XCTUnwrap(AttenuatedWalks(of: graph))
      for share in [-0.5, 0, 0.5] {
        var term = [Double](repeating: 1, count: graph.nodeCount)
        var expected = term.map { _ in 0.0 }
        for length in 0..<200 {
          term = product(graph.matrix, term).map { $0 / divisor * (length > 0 ? share : 1) }
          expected = zip(expected, term).map { $0 + $1 }
        }
        for (score, value) in zip(try XCTUnwrap(walks.sums(share: share)), expected) {
          XCTAssertEqual(score, value, accuracy: 1e-9 * max(1, abs(value)))
        }
      }
    }
  }

  /// A star of 600 leaves is too large for equations: centre c = √600 + l/2·√600 and leaf
  /// l = (1 + c/2)/√600, so c = (√600 + 1/2) / (3/4).
  func testALargeGraphIsSummed() throws {
    let walks = try XCTUnwrap(AttenuatedWalks(of: .star(leaves: 600)))
    let sums = try XCTUnwrap(walks.sums(share: 0.5))
    let root = 600.0.squareRoot()
    let centre = (root + 0.5) / 0.75
    XCTAssertEqual(sums[0], centre, accuracy: 1e-9)
    XCTAssertEqual(sums[1], (1 + centre / 2) / root, accuracy: 1e-9)
  }

  func testExtremeWeightsDoNotTrap() throws {
    for weight in [1e-300, 1e300, 1.7e308] {
      let edges = [Edge(0, 1, weight: weight), Edge(1, 2), Edge(2, 1, weight: 1 / weight)]
      let graph = Graph(nodeCount: 3, edges: edges, isDirected: true)
      XCTAssertNotNil(AttenuatedWalks(of: graph)?.sums(share: 0.5))
    }
  }
}
