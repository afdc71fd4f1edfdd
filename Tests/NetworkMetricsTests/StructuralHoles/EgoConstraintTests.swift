import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class EgoConstraintTests: XCTestCase {
  /// The whole network is everybody's ego network.
  func testAmongMutualPartnersItIsTheSameAsConstraint() throws {
    XCTAssertEqual(try EgoConstraint.scores(of: .complete(3)), [1.125, 1.125, 1.125])
  }

  /// A's contacts are B, E, F and G, all joined to G. Inside, B, E and F each have 2 ties and G 4:
  /// (1/4 + 1/4·1/4)² three times and (1/4 + 3·1/4·1/2)² once. B's tie to D is not seen.
  func testTiesToOthersAreLeftOut() throws {
    let scores = try EgoConstraint.scores(of: BurtExamples.sevenNodes)
    let expected = 3 * (5.0 / 16) * (5.0 / 16) + (5.0 / 8) * (5.0 / 8)
    assertClose([scores[0]], [expected])
    XCTAssertNotEqual(scores[0], try Constraint.scores(of: BurtExamples.sevenNodes)[0])
  }

  /// For the node that knows everybody the two models are the same.
  func testWhoKnowsEverybodySeesTheWholeNetwork() throws {
    let whole = try Constraint.scoresWithWeights(of: BurtExamples.sevenNodes)
    let ego = try EgoConstraint.scoresWithWeights(of: BurtExamples.sevenNodes)
    assertClose([ego[6]], [whole[6]])
  }

  /// Node 0: contact 2's tie of 8 to node 3 is not seen, so all of its ties are alike.
  func testWeightsAreComparedInsideOnly() throws {
    let scores = try EgoConstraint.scoresWithWeights(of: BurtExamples.strongTieOutside)
    assertClose([scores[0]], [1.125])
  }

  func testATieIsTheSumOfBothWays() throws {
    let example = BurtExamples.threeArcsAndAReturn
    let expected = [25.0 / 36 + 25.0 / 81, 25.0 / 36 + 25.0 / 81, 25.0 / 36 * 2]
    assertClose(try EgoConstraint.outgoingScores(of: example), expected)
    assertClose(try EgoConstraint.incomingScores(of: example), expected)
  }

  func testAnIsolateIsUndefined() throws {
    XCTAssertEqual(try EgoConstraint.scores(of: Graph(3, [(0, 1)])), [1, 1, nil])
  }
}
