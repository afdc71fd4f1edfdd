import NetworkMetrics
import XCTest

final class NodeScoresTests: XCTestCase {
  func testTheHighestScoreRanksFirst() {
    XCTAssertEqual(NodeScores([0.5, 2, -1]).ranking, [1, 0, 2])
  }

  func testEqualScoresRankInNodeOrder() {
    XCTAssertEqual(NodeScores([1, 2, 1, 2]).ranking, [1, 3, 0, 2])
  }

  func testUndefinedScoresAreNotRanked() {
    XCTAssertEqual(NodeScores([nil, 0, nil, -3]).ranking, [1, 3])
    XCTAssertEqual(NodeScores([nil]).ranking, [])
  }

  func testAnUndefinedScoreIsNotZero() {
    let scores = NodeScores([nil, 0])
    XCTAssertNil(scores[0])
    XCTAssertEqual(scores[1], 0)
  }
}
