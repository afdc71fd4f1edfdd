import GraphAlgorithms
import XCTest

/// The small kernels beside the tests: adjustment, Student's distribution, quantiles, drawn ranks.
final class TestKernelTests: XCTestCase {
  /// 0.01·4, then 0.02·3, then max(0.06, 0.03·2), then max(0.06, 0.04).
  func testHolmStepsDown() {
    let adjusted = holmAdjusted([0.04, 0.01, 0.03, 0.02])
    for (own, expected) in zip(adjusted, [0.06, 0.04, 0.06, 0.06]) {
      XCTAssertEqual(own, expected, accuracy: 1e-12)
    }
    XCTAssertEqual(holmAdjusted([]), [])
    XCTAssertEqual(holmAdjusted([0.3]), [0.3])
    XCTAssertEqual(holmAdjusted([0.6, 0.9]), [1, 1])
  }

  /// From scipy 1.17.1: 2·t.sf(t, ν).
  func testStudentsTails() {
    for (freedom, t, expected) in [
      (1, 1.0, 0.5), (2, 4.303, 0.0499925249852145), (3, 0.5, 0.651447964848151),
      (4, 2.776, 0.05002277831997642), (9, 2.38, 0.04122769177993119),
      (13, 1.05, 0.31284646094905033), (49, 2.5, 0.01581578884718008),
    ] {
      let own = StudentDistribution(degreesOfFreedom: freedom).twoSidedProbability(of: t)
      XCTAssertEqual(own, expected, accuracy: 1e-9, "\(freedom)")
      let mirrored = StudentDistribution(degreesOfFreedom: freedom).twoSidedProbability(of: -t)
      XCTAssertEqual(own, mirrored)
    }
  }

  /// The printed tables: 97.5 % of 12.706, 2.160 and 1.984; 80 % of 0.870 for 13.
  func testStudentsQuantiles() {
    for (freedom, share, expected) in [
      (1, 0.975, 12.7062), (13, 0.975, 2.1604), (100, 0.975, 1.9840), (13, 0.8, 0.8702),
      (7, 0.5, 0.0),
    ] {
      XCTAssertEqual(
        StudentDistribution(degreesOfFreedom: freedom).quantile(share), expected, accuracy: 1e-4)
    }
  }

  /// numpy.quantile([1, 2, 4, 8], [0, 0.25, 0.5, 0.9, 1]).
  func testQuantilesLieBetweenNeighboursInProportion() {
    let drawn = DrawnNumbers([8, 1, 4, 2])
    for (share, expected) in [(0, 1), (0.25, 1.75), (0.5, 3), (0.9, 6.8), (1, 8)] {
      XCTAssertEqual(drawn.quantile(share) ?? .nan, expected, accuracy: 1e-12)
    }
    XCTAssertNil(DrawnNumbers([]).quantile(0.5))
    XCTAssertNil(DrawnNumbers([3]).deviation)
    XCTAssertEqual(DrawnNumbers([3, 5]).deviation ?? .nan, 2.squareRoot(), accuracy: 1e-12)
  }

  /// The centre of a star is met in a draw or not: it stands first unless nobody else is drawn, and the
  /// leaves are always level.
  func testTheMiddleOfAStarStaysFirst() {
    let star = DyadTable(8, (1..<8).map { (0, $0) })
    let ranks = ResampledRanks(of: star, draws: 400)
    XCTAssertEqual(ranks.intervals[0], 1...1)
    XCTAssertTrue(ranks.intervals[1...].allSatisfy { $0.contains(5) })
    XCTAssertEqual(ranks, ResampledRanks(of: star, draws: 400))
  }

  func testNodesThatAreAllAlikeTakeNearlyAllRanks() {
    let ring = DyadTable(10, (0..<10).map { ($0, ($0 + 1) % 10) })
    for interval in ResampledRanks(of: ring, draws: 600).intervals {
      XCTAssertLessThanOrEqual(interval.lowerBound, 3)
      XCTAssertGreaterThanOrEqual(interval.upperBound, 7)
    }
    XCTAssertEqual(ResampledRanks(of: DyadTable(1, [])).intervals, [1...1])
    XCTAssertEqual(ResampledRanks(of: DyadTable(0, [])).intervals, [])
  }
}
