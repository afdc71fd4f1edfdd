import GraphAlgorithms
import XCTest

final class OutcomeSummaryTests: XCTestCase {
  /// Mean 3; 1 and 5 are as far from it as the observed 1, 2 and 4 are not.
  func testBothSidesCount() {
    let summary = OutcomeSummary(of: [1, 2, 4, 5], observed: 1, isExact: true)
    XCTAssertEqual(summary.mean, 3)
    XCTAssertEqual(summary.deviation, 2.5.squareRoot(), accuracy: 1e-12)
    XCTAssertEqual(summary.pValue, 0.5)
  }

  func testInSamplesTheObservedIsOneOfTheOutcomes() {
    XCTAssertEqual(
      OutcomeSummary(of: [1, 2, 4, 5], observed: 9, isExact: false).pValue, 0.2, accuracy: 1e-12)
    XCTAssertEqual(
      OutcomeSummary(of: [1, 2, 4, 5], observed: 5, isExact: false).pValue, 0.6, accuracy: 1e-12)
  }

  /// 0.1 + 0.2 is not 0.3, but no nearer to the mean either.
  func testRoundingMakesNoDifference() {
    let outcomes = [0.1 + 0.2, 0.3, -0.3, -(0.1 + 0.2)]
    XCTAssertEqual(OutcomeSummary(of: outcomes, observed: 0.1 + 0.2, isExact: true).pValue, 1)
  }

  func testWithoutSpreadEverythingIsAsFar() {
    XCTAssertEqual(
      OutcomeSummary(of: [0.1, 0.1, 0.1], observed: 0.1, isExact: true).pValue, 1)
  }

  /// 1 and 5 are as far as the observed, so half of the two count; in samples the observed is a third.
  func testMidPCountsHalfOfThoseAsFar() {
    XCTAssertEqual(OutcomeSummary(of: [1, 2, 4, 5], observed: 1, isExact: true).midPValue, 0.25)
    XCTAssertEqual(
      OutcomeSummary(of: [1, 2, 4, 5], observed: 5, isExact: false).midPValue, 0.3,
      accuracy: 1e-12)
    XCTAssertEqual(
      OutcomeSummary(of: [1, 2, 4, 5], observed: 9, isExact: false).midPValue, 0.1,
      accuracy: 1e-12)
  }

  /// Over all equally likely outcomes the mean of mid-p is one half, however they tie.
  func testMidPIsOneHalfOnAverage() {
    let outcomes = [0.0, 0, 1, 1, 1, 3, 7]
    let all = outcomes.map { OutcomeSummary(of: outcomes, observed: $0, isExact: true).midPValue }
    XCTAssertEqual(all.reduce(0, +) / Double(all.count), 0.5, accuracy: 1e-12)
  }
}
