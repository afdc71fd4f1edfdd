import XCTest

@testable import GraphAlgorithms

/// When drawing may stop.
final class SamplingPlanTests: XCTestCase {
  /// Hoeffding's bound: ln(2·nodes·looks/δ) / 2ε² draws are enough whatever is seen.
  func testTheLastLookIsEnoughWhateverWasSeen() {
    for (margin, failure, nodes) in [(0.05, 0.1, 1_000), (0.3, 0.5, 3), (2.0, 0.01, 10)] {
      let plan = SamplingPlan(margin: margin, failure: failure, nodes: nodes)
      XCTAssertEqual(plan.looks, plan.looks.sorted())
      let last = plan.looks[plan.looks.count - 1]
      XCTAssertTrue(
        (0...last).allSatisfy { plan.isSettled(hits: $0, of: last) }, "\(margin)")
      let evidence = log(2 * Double(nodes) * Double(plan.looks.count) / failure)
      XCTAssertEqual(plan.evidence, evidence, accuracy: 1e-12)
      let narrow = min(margin, 0.5)
      XCTAssertEqual(Double(last), evidence / (2 * narrow * narrow), accuracy: 1)
    }
  }

  /// A node that is never hit in n draws has a share above ε with a probability of (1−ε)ⁿ at most: the
  /// first look is where that comes to exp(−x), and no sooner.
  func testTheFirstLookIsWhereANodeThatIsNeverHitIsSettled() {
    let plan = SamplingPlan(margin: 0.01, failure: 0.1, nodes: 5_000)
    let first = plan.looks[0]
    XCTAssertTrue(plan.isSettled(hits: 0, of: first))
    XCTAssertFalse(plan.isSettled(hits: 0, of: first - 1))
    XCTAssertFalse(plan.isSettled(hits: first / 2, of: first))
    XCTAssertEqual(
      pow(0.99, Double(first)), exp(-plan.evidence), accuracy: 0.02 * exp(-plan.evidence))
  }

  /// Ten twins that share the hits may together be off by ten times as much.
  func testTwinsShareTheMargin() {
    let alone = SamplingPlan(margin: 0.02, failure: 0.1, nodes: 50)
    XCTAssertFalse(alone.isSettled(hits: 300, of: 1_000))
    XCTAssertTrue(alone.isSettled(hits: 300, of: 1_000, size: 10))
  }

  /// The coverage of the interval itself, summed over all outcomes of 60 draws: the true share is farther
  /// off than a settled margin no more often than 2·exp(−x).
  func testTheBoundIsTrueOfEveryShareByTheBinomialDistribution() {
    let plan = SamplingPlan(margin: 0.2, failure: 0.4, nodes: 1)
    let draws = 60
    for percent in stride(from: 1, through: 99, by: 7) {
      let share = Double(percent) / 100
      var chance = pow(1 - share, Double(draws))
      var missed = 0.0
      for hits in 0...draws {
        let seen = Double(hits) / Double(draws)
        if plan.isSettled(hits: hits, of: draws), abs(seen - share) > 0.2 { missed += chance }
        chance *= Double(draws - hits) / Double(hits + 1) * share / (1 - share)
      }
      XCTAssertLessThanOrEqual(missed, 2 * exp(-plan.evidence))
    }
  }
}
