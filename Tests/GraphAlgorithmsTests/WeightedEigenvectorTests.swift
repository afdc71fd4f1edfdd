import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class WeightedEigenvectorTests: XCTestCase {
  /// λ₁ = √(3² + 4²), the others at 3/5 and 4/5 of the middle.
  func testTheWeightsOfTheGraphAreRead() throws {
    let vector = try found(
      in: Graph(nodeCount: 3, edges: [Edge(0, 1, weight: 3), Edge(0, 2, weight: 4)]))
    XCTAssertEqual(vector.value, 5, accuracy: 1e-11)
    for (entry, expected) in zip(vector.entries, [1, 0.6, 0.8]) {
      XCTAssertEqual(entry, expected, accuracy: 1e-12)
    }
  }

  func testWeightsCanMakeOrBreakATie() {
    let edges = [Edge(0, 1, weight: 2), Edge(2, 3), Edge(3, 4), Edge(2, 4)]
    XCTAssertEqual(
      PrincipalEigenvector.find(in: Graph(nodeCount: 5, edges: edges)), .ambiguous)
  }

  /// The scores of 10⁻³⁰⁰ and 10³⁰⁰ are those of 1.
  func testExtremeWeightsScaleAway() throws {
    for weight in [1e-300, 1, 1e300] {
      let edges = Graph.kite.edges.map { Edge($0.tail, $0.head, weight: weight) }
      let vector = try found(in: Graph(nodeCount: 10, edges: edges))
      let plain = try found(in: .kite)
      XCTAssertEqual(vector.value / weight, plain.value, accuracy: 1e-10)
      for (entry, expected) in zip(vector.entries, plain.entries) {
        XCTAssertEqual(entry, expected, accuracy: 1e-10)
      }
    }
  }

  /// Two groups of five that a thread of 10⁻³ joins, one a little denser: slow to settle.
  func testAThinThreadIsFollowed() throws {
    var edges =
      Graph.complete(5).edges + Graph.complete(5).edges.map { Edge($0.tail + 5, $0.head + 5) }
    edges.append(Edge(0, 5, weight: 1e-3))
    edges.append(Edge(0, 6, weight: 1e-3))
    let graph = Graph(nodeCount: 10, edges: edges)
    let vector = try found(in: graph)
    for (image, entry) in zip(product(graph.matrix, vector.entries), vector.entries) {
      XCTAssertEqual(image, vector.value * entry, accuracy: 1e-10)
    }
  }

  private func found(in graph: Graph) throws -> PrincipalEigenvector {
    var vector: PrincipalEigenvector?
    if case .found(let answer) = PrincipalEigenvector.find(in: graph) { vector = answer }
    return try XCTUnwrap(vector)
  }
}
