import CollaborationGraph
import GraphAlgorithms
import GraphShapes
import XCTest

/// Pairs of Krackhardt's kite, on which networkx agrees with igraph (Adamic–Adar) and with a product of
/// matrices (resource allocation) to 1e-9 (`scripts/oracle/link_prediction.py`).
private let kite: [(one: Int, other: Int, adamicAdar: Double, resourceAllocation: Double)] = [
  (0, 4, 1.279458146995729, 0.41666666666666663),
  (0, 6, 1.9007930815553409, 0.6166666666666667),
  (0, 7, 0.6213349345596119, 0.2),
  (1, 2, 1.279458146995729, 0.41666666666666663),
  (1, 5, 1.9007930815553409, 0.6166666666666667),
  (1, 7, 0.6213349345596119, 0.2),
  (2, 4, 0.5581106265512472, 0.16666666666666666),
  (2, 6, 1.179445561110859, 0.3666666666666667),
  (2, 7, 0.6213349345596119, 0.2),
  (3, 7, 1.2426698691192237, 0.4),
  (4, 5, 1.179445561110859, 0.3666666666666667),
  (4, 7, 0.6213349345596119, 0.2),
  (5, 8, 0.9102392266268373, 0.3333333333333333),
  (6, 8, 0.9102392266268373, 0.3333333333333333),
  (7, 9, 1.4426950408889634, 0.5),
]

final class CommonNeighbourScoresTests: XCTestCase {
  func testTheScoresOfTheKiteAreThoseOfNetworkx() {
    let found = CommonNeighbourScores(of: .kite).scoredPairs()
    XCTAssertEqual(found.map { [$0.first, $0.second] }, kite.map { [$0.one, $0.other] })
    for (pair, wanted) in zip(found, kite) {
      XCTAssertEqual(pair.score.adamicAdar, wanted.adamicAdar, accuracy: 1e-9)
      XCTAssertEqual(pair.score.resourceAllocation, wanted.resourceAllocation, accuracy: 1e-9)
    }
  }

  func testEachCommonNeighbourCountsByHowFewOthersItHas() {
    // 0 and 3 share 1 (three neighbours) and 2 (two).
    let scores = CommonNeighbourScores(of: Graph(5, [(0, 1), (0, 2), (1, 3), (2, 3), (1, 4)]))
    let score = scores.score(of: 3, 0)
    XCTAssertEqual(score.resourceAllocation, 1.0 / 3 + 1.0 / 2, accuracy: 1e-12)
    XCTAssertEqual(
      score.adamicAdar, 1 / 1.0986122886681098 + 1 / 0.6931471805599453, accuracy: 1e-12)
    XCTAssertEqual(scores.score(of: 0, 1), CommonNeighbourScores.Score(), "nothing in common")
  }

  func testAllPairsAtOnceAreThoseOneByOneInAscendingOrder() {
    for graph in SmallGraphs.undirected.suffix(200) {
      let scores = CommonNeighbourScores(of: graph)
      let rows = BruteForce(graph).joins
      let wanted = (0..<graph.nodeCount).flatMap { one in
        (one + 1..<max(one + 1, graph.nodeCount)).filter { other in
          !rows[one][other] && rows.contains { $0[one] && $0[other] }
        }.map { [one, $0] }
      }
      let found = scores.scoredPairs()
      XCTAssertEqual(found.map { [$0.first, $0.second] }, wanted, "\(graph.edges)")
      for pair in found {
        XCTAssertEqual(pair.score, scores.score(of: pair.first, pair.second))
        XCTAssertEqual(pair.score, scores.score(of: pair.second, pair.first))
      }
    }
  }
}
