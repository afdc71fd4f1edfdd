import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class EgoHierarchyTests: XCTestCase {
  func testContactsWhoConstrainAlikeMakeNoHierarchy() throws {
    assertClose(try EgoHierarchy.scores(of: .complete(4)), [0, 0, 0, 0])
  }

  /// A of Burt's example: 25/256 from each of three contacts and 100/256 from the fourth; r is
  /// 4/7, 4/7, 4/7 and 16/7.
  func testBurtsExample() throws {
    let ratios = [4.0 / 7, 4.0 / 7, 4.0 / 7, 16.0 / 7]
    let disorder = ratios.reduce(0) { $0 + $1 * naturalLogarithm($1) }
    let scores = try EgoHierarchy.scores(of: BurtExamples.sevenNodes)
    assertClose([scores[0]], [disorder / (4 * naturalLogarithm(4))])
  }

  /// Inside, nodes 1 and 2 look alike to node 0; in the whole network they don't.
  func testWeightsAreComparedInsideOnly() throws {
    let graph = BurtExamples.strongTieOutside
    assertClose([try EgoHierarchy.scoresWithWeights(of: graph)[0]], [0])
    XCTAssertGreaterThan(try BurtHierarchy.scoresWithWeights(of: graph)[0] ?? 0, 0.01)
  }

  func testDirectionCounts() throws {
    let example = BurtExamples.threeArcsAndAReturn
    let scores = try EgoHierarchy.outgoingScores(of: example)
    assertClose(scores, try BurtHierarchy.outgoingScores(of: example))
  }

  func testItIsUndefinedBelowTwoContacts() throws {
    XCTAssertEqual(try EgoHierarchy.scores(of: Graph(3, [(0, 1)])), [nil, nil, nil])
  }
}
