import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class BurtEfficiencyTests: XCTestCase {
  func testNoContactOfAStarsCentreIsRedundant() throws {
    XCTAssertEqual(try BurtEfficiency.scores(of: .star(leaves: 3)), [1, 1, 1, 1])
  }

  /// One effective contact of three.
  func testMutualPartners() throws {
    assertClose(try BurtEfficiency.scores(of: .complete(4)), [1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3])
  }

  /// A has 2.5 of 4, G 14/3 of 6.
  func testBurtsExample() throws {
    let scores = try BurtEfficiency.scores(of: BurtExamples.sevenNodes)
    assertClose([scores[0], scores[6]], [0.625, 7.0 / 9])
  }

  /// Contacts are counted whichever way an edge runs: 7/6 and 7/6 of 2, and 1 of 2.
  func testDirectedContactsAreCountedOnce() throws {
    let scores = try BurtEfficiency.outgoingScores(of: BurtExamples.threeArcsAndAReturn)
    assertClose(scores, [7.0 / 12, 7.0 / 12, 0.5])
  }

  func testWeightsShiftWhatIsRedundant() throws {
    let scores = try BurtEfficiency.scoresWithWeights(of: BurtExamples.strongTieOutside)
    assertClose([scores[0]], [(2 - 0.5 - 1.0 / 16) / 2])
  }

  func testAnIsolateIsUndefined() throws {
    XCTAssertEqual(try BurtEfficiency.scores(of: Graph(3, [(0, 1)])), [1, 1, nil])
  }
}
