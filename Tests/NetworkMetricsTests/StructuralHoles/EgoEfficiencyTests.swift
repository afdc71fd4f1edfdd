import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class EgoEfficiencyTests: XCTestCase {
  func testWithoutWeightsItIsBurtsEfficiency() throws {
    let kite = try EgoEfficiency.scores(of: .kite)
    assertClose(kite, try BurtEfficiency.scores(of: .kite))
    assertClose([kite[3]], [5.0 / 9])
  }

  /// One effective contact of two: contact 2's tie of 8 to node 3 is not seen.
  func testWeightsAreComparedInsideOnly() throws {
    let scores = try EgoEfficiency.scoresWithWeights(of: BurtExamples.strongTieOutside)
    assertClose([scores[0]], [0.5])
  }

  func testDirectedContactsAreCountedOnce() throws {
    let scores = try EgoEfficiency.outgoingScores(of: BurtExamples.threeArcsAndAReturn)
    assertClose(scores, [7.0 / 12, 7.0 / 12, 0.5])
  }

  func testAnIsolateIsUndefined() throws {
    XCTAssertEqual(try EgoEfficiency.scores(of: Graph(3, [(0, 1)])), [1, 1, nil])
  }
}
