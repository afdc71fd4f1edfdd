import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class EffectiveSizeTests: XCTestCase {
  func testContactsWhoDoNotKnowEachOtherAllCount() throws {
    XCTAssertEqual(try EffectiveSize.scores(of: .star(leaves: 5)), [5, 1, 1, 1, 1, 1])
  }

  /// k − 2·t/k = 3 − 2·3/3: three mutual partners are as good as one.
  func testMutualPartnersAreRedundant() throws {
    XCTAssertEqual(try EffectiveSize.scores(of: .complete(4)), [1, 1, 1, 1])
  }

  /// D of the kite has 6 contacts with 8 edges among them: 6 − 16/6.
  func testDianeOfTheKite() throws {
    assertClose([try EffectiveSize.scores(of: .kite)[3]], [10.0 / 3])
  }

  /// UCINET prints 2.5 for A, 4.67 for G and 1 for C; weighted 2.475, 5.47 and 1.
  func testBurtsExample() throws {
    let plain = try EffectiveSize.scores(of: BurtExamples.sevenNodes)
    let weighted = try EffectiveSize.scoresWithWeights(of: BurtExamples.sevenNodes)
    assertClose([plain[0], plain[6], plain[2]], [2.5, 14.0 / 3, 1])
    assertClose([weighted[0], weighted[6], weighted[2]], [2.475, 290.0 / 53, 1], accuracy: 1e-3)
  }

  /// p₀₂·m₁₂ = 1/2·1/1 from contact 1 and p₀₁·m₂₁ = 1/2·1/8 from contact 2, whose strongest is 8.
  func testATieCountsAgainstTheContactsStrongest() throws {
    let scores = try EffectiveSize.scoresWithWeights(of: BurtExamples.strongTieOutside)
    assertClose([scores[0]], [2 - 0.5 - 1.0 / 16])
  }

  func testATieIsTheSumOfBothWays() throws {
    let example = BurtExamples.threeArcsAndAReturn
    assertClose(try EffectiveSize.outgoingScores(of: example), [7.0 / 6, 7.0 / 6, 1])
    assertClose(try EffectiveSize.incomingScores(of: example), [7.0 / 6, 7.0 / 6, 1])
    let weighted = try EffectiveSize.scoresWithWeights(of: example)
    assertClose(weighted, [1.567, 1.083, 1], accuracy: 6e-4)
  }

  func testAnIsolateIsUndefined() throws {
    XCTAssertEqual(try EffectiveSize.scores(of: Graph(3, [(0, 1)])), [1, 1, nil])
  }
}
