import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class EgoEffectiveSizeTests: XCTestCase {
  func testWithoutWeightsItIsTheEffectiveSize() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20 {
      let graph = Graph.random(7, density: 0.5, using: &generator)
      assertClose(try EgoEffectiveSize.scores(of: graph), try EffectiveSize.scores(of: graph))
    }
  }

  /// p₀₂·m₁₂ = 1/2·1 and p₀₁·m₂₁ = 1/2·1: contact 2's tie of 8 is not seen.
  func testATieCountsAgainstTheContactsStrongestInside() throws {
    let scores = try EgoEffectiveSize.scoresWithWeights(of: BurtExamples.strongTieOutside)
    assertClose([scores[0]], [1])
  }

  /// A's contacts B, E, F, G by p = 2/12, 2/12, 3/12, 5/12. B, E and F are redundant with G by
  /// 5/12·1 each, G with them by 2/12·4/8 + 2/12·8/8 + 3/12·3/8.
  func testBurtsExampleWithWeights() throws {
    let scores = try EgoEffectiveSize.scoresWithWeights(of: BurtExamples.sevenNodes)
    assertClose([scores[0]], [4 - 3 * 5.0 / 12 - (1.0 / 12 + 1.0 / 6 + 3.0 / 32)])
  }

  func testATieIsTheSumOfBothWays() throws {
    let scores = try EgoEffectiveSize.outgoingScores(of: BurtExamples.threeArcsAndAReturn)
    assertClose(scores, [7.0 / 6, 7.0 / 6, 1])
  }

  func testAnIsolateIsUndefined() throws {
    XCTAssertEqual(try EgoEffectiveSize.scores(of: Graph(3, [(0, 1)])), [1, 1, nil])
  }
}
