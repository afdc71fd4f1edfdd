import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class SpectralRadiusTests: XCTestCase {
  /// √4 for a star of four leaves, 3 for four mutual partners.
  func testKnownValues() {
    XCTAssertEqual(spectralRadius(of: .star(leaves: 4)) ?? 0, 2, accuracy: 1e-11)
    XCTAssertEqual(spectralRadius(of: .complete(4)), 3)
  }

  func testWithoutCirclesItIsZero() {
    let chain = Graph(3, [(0, 1), (1, 2), (0, 2)], isDirected: true)
    XCTAssertEqual(spectralRadius(of: chain), 0)
    XCTAssertEqual(spectralRadius(of: Graph(3, [])), 0)
    XCTAssertEqual(spectralRadius(of: Graph(0, [])), 0)
  }

  /// A directed circle of weights 1, 1 and 8 has the cube root of 8, however periodic it is.
  func testADirectedCircleHasTheGeometricMean() {
    let circle = [Edge(0, 1), Edge(1, 2), Edge(2, 0, weight: 8)]
    let graph = Graph(nodeCount: 3, edges: circle, isDirected: true)
    XCTAssertEqual(spectralRadius(of: graph) ?? 0, 2, accuracy: 1e-11)
  }

  /// The circle 0 ⇄ 1 has 1, the circle 2 ⇄ 3 has 3; the strong edge between them closes none.
  func testTheStrongestPartDecides() {
    let edges = [
      Edge(0, 1), Edge(1, 0), Edge(1, 2, weight: 50), Edge(2, 3, weight: 3), Edge(3, 2, weight: 3),
    ]
    let graph = Graph(nodeCount: 4, edges: edges, isDirected: true)
    XCTAssertEqual(spectralRadius(of: graph) ?? 0, 3, accuracy: 1e-11)
  }

  /// A path of eighty, where the two largest eigenvalues lie close, so equations are solved:
  /// 2·cos(π/81).
  func testASlowOneIsFinishedByEquations() {
    XCTAssertEqual(spectralRadius(of: .path(80)) ?? 0, 1.998_495_905_008_46, accuracy: 1e-10)
  }

  /// A circle of twenty with one weight of 10⁻²⁰, the twentieth root of which is 1/10.
  func testAVeryWeakLinkIsNotOverlooked() {
    var edges = (0..<19).map { Edge($0, $0 + 1) }
    edges.append(Edge(19, 0, weight: 1e-20))
    let graph = Graph(nodeCount: 20, edges: edges, isDirected: true)
    XCTAssertEqual(spectralRadius(of: graph) ?? 0, 0.1, accuracy: 1e-10)
  }

  func testExtremeWeights() {
    let strong = Graph(nodeCount: 2, edges: [Edge(0, 1, weight: 1e300)])
    XCTAssertEqual((spectralRadius(of: strong) ?? 0) / 1e300, 1, accuracy: 1e-12)
    let weak = Graph(nodeCount: 2, edges: [Edge(0, 1, weight: 1e-300)])
    XCTAssertEqual((spectralRadius(of: weak) ?? 0) / 1e-300, 1, accuracy: 1e-12)
  }
}
