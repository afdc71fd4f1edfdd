import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import XCTest

final class PrincipalEigenvectorTests: XCTestCase {
  /// A star of k leaves has λ₁ = √k; the leaves score 1/√k of the centre. It is bipartite, so a
  /// power iteration without shift would swing for ever.
  func testABipartiteStarConverges() throws {
    let vector = try found(in: .star(leaves: 4))
    XCTAssertEqual(vector.value, 2, accuracy: 1e-12)
    assertClose(vector.entries, [1, 0.5, 0.5, 0.5, 0.5])
  }

  func testASinglePairConverges() throws {
    let vector = try found(in: .path(2))
    XCTAssertEqual(vector.value, 1, accuracy: 1e-12)
    assertClose(vector.entries, [1, 1])
  }

  /// λ₁ = 2·cos(π/4) = √2 on a path of three.
  func testAPathOfThree() throws {
    let vector = try found(in: .path(3))
    XCTAssertEqual(vector.value, 2.0.squareRoot(), accuracy: 1e-12)
    assertClose(vector.entries, [1 / 2.0.squareRoot(), 1, 1 / 2.0.squareRoot()])
  }

  func testAllNodesOfARegularGraphScoreOne() throws {
    let vector = try found(in: .complete(5))
    XCTAssertEqual(vector.value, 4, accuracy: 1e-12)
    assertClose(vector.entries, [1, 1, 1, 1, 1])
  }

  func testOnlyTheComponentWithTheLargestEigenvalueScores() throws {
    let vector = try found(in: Graph(6, [(0, 1), (2, 3), (3, 4), (2, 4)]))
    XCTAssertEqual(vector.value, 2, accuracy: 1e-12)
    assertClose(vector.entries, [0, 0, 1, 1, 1, 0])
  }

  /// The triangle has λ₁ = 2, the path of five only √3.
  func testTheLargestEigenvalueWinsOverTheLargestComponent() throws {
    let edges = [(0, 1), (1, 2), (2, 3), (3, 4), (5, 6), (6, 7), (5, 7)]
    assertClose(try found(in: Graph(8, edges)).entries, [0, 0, 0, 0, 0, 1, 1, 1])
  }

  func testTwoEqualComponentsAreAmbiguous() {
    XCTAssertEqual(PrincipalEigenvector.find(in: Graph(4, [(0, 1), (2, 3)])), .ambiguous)
  }

  /// A star of four leaves and a ring of five look nothing alike, but both have λ₁ = 2.
  func testDifferentComponentsWithTheSameEigenvalueAreAmbiguous() {
    let star = (1...4).map { (0, $0) }
    let ring = (0..<5).map { (5 + $0, 5 + ($0 + 1) % 5) }
    XCTAssertEqual(PrincipalEigenvector.find(in: Graph(10, star + ring)), .ambiguous)
  }

  func testATieBelowTheLargestDoesNotMatter() throws {
    let vector = try found(in: Graph(7, [(0, 1), (2, 3), (4, 5), (5, 6), (4, 6)]))
    assertClose(vector.entries, [0, 0, 0, 0, 1, 1, 1])
  }

  func testATieAboveASmallerOneStaysATie() {
    let triangles = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)]
    XCTAssertEqual(PrincipalEigenvector.find(in: Graph(8, triangles + [(6, 7)])), .ambiguous)
  }

  func testWithoutEdgesThereIsNone() {
    for nodeCount in 0...3 {
      XCTAssertEqual(PrincipalEigenvector.find(in: Graph(nodeCount, [])), .ambiguous)
    }
  }

  func testTooFewStepsAreReported() {
    let outcome = PrincipalEigenvector.find(in: .path(600), maximumSteps: 10)
    XCTAssertEqual(outcome, .notConverged(steps: 10))
  }

  /// λ₁ = 2·cos(π/(n+1)) and entry i is sin(i·π/(n+1)) on a path, where convergence is slow.
  func testALongPathConvergesToItsKnownVector() throws {
    let vector = try found(in: .path(60))
    XCTAssertEqual(vector.value, 2 * cos(.pi / 61), accuracy: 1e-12)
    let sines = (1...60).map { sin(Double($0) * .pi / 61) }
    let highest = sines.max() ?? 1
    assertClose(vector.entries, sines.map { $0 / highest }, accuracy: 1e-9)
  }

  func testTheVectorSolvesTheEigenvalueEquation() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<30 {
      let graph = Graph.random(9, density: 0.6, using: &generator)
      let vector = try found(in: graph)
      for node in 0..<9 {
        let image = graph.successors[node].reduce(0) { $0 + vector.entries[$1] }
        XCTAssertEqual(image, vector.value * vector.entries[node], accuracy: 1e-10)
      }
      XCTAssertEqual(vector.entries.max(), 1)
      XCTAssertTrue(vector.entries.allSatisfy { $0 >= 0 })
    }
  }

  private func found(in graph: Graph) throws -> PrincipalEigenvector {
    var vector: PrincipalEigenvector?
    if case .found(let answer) = PrincipalEigenvector.find(in: graph) { vector = answer }
    return try XCTUnwrap(vector, "no single principal eigenvector of \(graph.edges)")
  }

  private func assertClose(
    _ scores: [Double], _ expected: [Double], accuracy: Double = 1e-12, line: UInt = #line
  ) {
    XCTAssertEqual(scores.count, expected.count, line: line)
    for (score, value) in zip(scores, expected) {
      XCTAssertEqual(score, value, accuracy: accuracy, line: line)
    }
  }
}
