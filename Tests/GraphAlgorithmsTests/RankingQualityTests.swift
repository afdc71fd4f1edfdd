import GraphAlgorithms
import XCTest

final class RankingQualityTests: XCTestCase {
  func testTheAreaIsTheShareOfComparisonsWonAndHalfOfThoseEqual() throws {
    // 3 beats 1 and 2; 2 beats 1 and equals 2: 3½ of 4.
    let quality = try XCTUnwrap(RankingQuality(hits: [3, 2], misses: [1, 2]))
    XCTAssertEqual(quality.area, 3.5 / 4)
    XCTAssertEqual(RankingQuality(hits: [0, 0], misses: [0])?.area, 0.5, "nothing is told apart")
    XCTAssertEqual(RankingQuality(hits: [0], misses: [1])?.area, 0)
    XCTAssertNil(RankingQuality(hits: [], misses: [1]))
    XCTAssertNil(RankingQuality(hits: [1], misses: []))
  }

  /// Pairs that share nobody are counted, not listed: the same as a list of zeros.
  func testZerosThatAreOnlyCountedAreWorthThoseOfAList() {
    for hits in [[3.0, 2, 0], [0, 0], [0.5]] {
      for misses in [[], [1.0, 2], [0.5, 0]] {
        let listed = misses + [0, 0, 0]
        XCTAssertEqual(
          RankingQuality(hits: hits, misses: misses, zeros: 3),
          RankingQuality(hits: hits, misses: listed))
        for top in 1...(hits.count + listed.count) {
          XCTAssertEqual(
            RankingQuality.precision(top: top, hits: hits, misses: misses, zeros: 3),
            RankingQuality.precision(top: top, hits: hits, misses: listed), "\(top)")
        }
      }
    }
  }

  /// Hanley & McNeil's formula by hand: A = 0.8, 10 hits, 20 misses; Q1 = 2/3, Q2 = 1.28/1.8.
  func testTheStandardErrorIsThatOfHanleyAndMcNeil() {
    let quality = RankingQuality(area: 0.8, hits: 10, misses: 20)
    let variance = (0.16 + 9 * (2.0 / 3 - 0.64) + 19 * (1.28 / 1.8 - 0.64)) / 200
    XCTAssertEqual(quality.standardError, variance.squareRoot(), accuracy: 1e-12)
    XCTAssertEqual(quality.interval.lowerBound, 0.8 - 1.96 * variance.squareRoot(), accuracy: 1e-12)
    XCTAssertEqual(RankingQuality(area: 0.9, hits: 1, misses: 2).interval.upperBound, 1)
  }

  func testThePrecisionSharesTheLastPlaceAmongEquals() {
    XCTAssertEqual(RankingQuality.precision(top: 2, hits: [5, 1], misses: [4, 3]), 0.5)
    // One of the two with score 1 has room: half a hit.
    XCTAssertEqual(RankingQuality.precision(top: 2, hits: [5, 1], misses: [1]), 0.75)
    XCTAssertEqual(RankingQuality.precision(top: 3, hits: [5, 1], misses: [1]), 2.0 / 3)
  }
}
