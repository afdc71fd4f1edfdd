import CollaborationGraph
import GraphShapes
import GraphAlgorithms
import NetworkMetrics
import XCTest

final class BurtHierarchyTests: XCTestCase {
  func testContactsWhoConstrainAlikeMakeNoHierarchy() throws {
    let mutual = try BurtHierarchy.scores(of: .complete(4))
    assertClose(mutual, [0, 0, 0, 0])
    assertClose(try BurtHierarchy.scores(of: .star(leaves: 3)), [0, nil, nil, nil])
  }

  /// Of the triangle 0–1–2 with 3 at node 0: contacts 1 and 2 constrain node 0 by
  /// (1/3 + 1/3·1/2)² = 1/4 each, contact 3 by 1/9; r is 27/22, 27/22 and 12/22.
  func testUnequalContacts() throws {
    let graph = Graph(4, [(0, 1), (0, 2), (1, 2), (0, 3)])
    let ratios = [27.0 / 22, 27.0 / 22, 12.0 / 22]
    let disorder = ratios.reduce(0) { $0 + $1 * naturalLogarithm($1) }
    let expected = disorder / (3 * naturalLogarithm(3))
    assertClose([try BurtHierarchy.scores(of: graph)[0]], [expected])
  }

  /// A tie of a million next to one of 1: nearly all of the constraint comes from one contact.
  func testASingleContactThatMattersScoresNearlyOne() throws {
    let graph = Graph(nodeCount: 3, edges: [Edge(0, 1, weight: 1e6), Edge(0, 2)])
    let scores = try BurtHierarchy.scoresWithWeights(of: graph)
    XCTAssertEqual(scores[0] ?? 0, 1, accuracy: 1e-9)
    assertClose(try BurtHierarchy.scores(of: graph), [0, nil, nil])
  }

  /// 25/36 and 25/81 for nodes 0 and 1, twice 25/36 for node 2.
  func testDirectionCounts() throws {
    let scores = try BurtHierarchy.outgoingScores(of: BurtExamples.threeArcsAndAReturn)
    let ratios = [18.0 / 13, 8.0 / 13]
    let disorder = ratios.reduce(0) { $0 + $1 * naturalLogarithm($1) }
    let expected = disorder / (2 * naturalLogarithm(2))
    assertClose(scores, [expected, expected, 0])
  }

  func testItIsUndefinedBelowTwoContacts() throws {
    XCTAssertEqual(try BurtHierarchy.scores(of: Graph(3, [(0, 1)])), [nil, nil, nil])
  }
}
