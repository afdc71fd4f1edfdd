import CollaborationGraph
import GraphShapes
import NetworkMetrics
import XCTest

final class ConstraintTests: XCTestCase {
  /// The centre puts 1/5 into each of five contacts who know nobody else: 5·(1/5)².
  func testTheCentreOfAStarIsHardlyConstrained() throws {
    assertClose(try Constraint.scores(of: .star(leaves: 5)), [0.2, 1, 1, 1, 1, 1])
  }

  /// (1/2 + 1/2·1/2)² from each of two contacts.
  func testEachOfThreeMutualPartnersScoresNineEighths() throws {
    XCTAssertEqual(try Constraint.scores(of: .complete(3)), [1.125, 1.125, 1.125])
  }

  /// UCINET prints 0.595 for A, 0.400 for G and 1 for C; weighted 0.795, 0.299 and 1.
  func testBurtsExample() throws {
    let plain = try Constraint.scores(of: BurtExamples.sevenNodes)
    let weighted = try Constraint.scoresWithWeights(of: BurtExamples.sevenNodes)
    assertClose([plain[0], plain[6], plain[2]], [0.595, 0.400, 1], accuracy: 6e-4)
    assertClose([weighted[0], weighted[6], weighted[2]], [0.795, 0.299, 1], accuracy: 6e-4)
  }

  /// Node 0 of the example: ties z₀₁ = 2, z₀₂ = 1, z₁₂ = 1, so (2/3 + 1/3·1/2)² + (1/3 + 2/3·1/3)².
  func testATieIsTheSumOfBothWays() throws {
    let example = BurtExamples.threeArcsAndAReturn
    let expected = [25.0 / 36 + 25.0 / 81, 25.0 / 36 + 25.0 / 81, 25.0 / 36 * 2]
    assertClose(try Constraint.outgoingScores(of: example), expected)
    assertClose(try Constraint.incomingScores(of: example), expected)
    assertClose(
      try Constraint.scoresWithWeights(of: example), [0.840, 1.143, 1.378], accuracy: 6e-4)
  }

  /// A node that others only turn to has contacts all the same.
  func testAnArrivingEdgeMakesAContact() throws {
    let arcs = Graph(3, [(1, 0), (2, 0)], isDirected: true)
    XCTAssertEqual(try Constraint.outgoingScores(of: arcs), [0.5, 1, 1])
  }

  func testDirectionAndWeightsAreIgnoredUnlessAskedFor() throws {
    let example = BurtExamples.threeArcsAndAReturn
    XCTAssertEqual(try Constraint.scores(of: example), [1.125, 1.125, 1.125])
  }

  func testAnIsolateIsUndefined() throws {
    XCTAssertEqual(try Constraint.scores(of: Graph(3, [(0, 1)])), [1, 1, nil])
    XCTAssertEqual(try Constraint.scores(of: Graph(0, [])), [])
  }
}
