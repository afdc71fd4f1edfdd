import GraphAlgorithms
import XCTest

/// The fewest candidates that leave nothing unmet, against trying every set.
final class FewestAdditionsTests: XCTestCase {
  /// Candidate *i* meets the needs whose bits it has; everything else is unmet.
  private func unmet(_ covers: [Int], _ needs: Int) -> ([Int], Int) -> Int? {
    { set, _ in (needs & ~set.reduce(0) { $0 | covers[$1] }).nonzeroBitCount }
  }

  func testOneThatMeetsAllIsBetterThanTwoAndOfTwoTheCheaper() {
    let found = FewestAdditions(costs: [1, 1, 9, 5], unmet: unmet([0b01, 0b10, 0b11, 0b11], 0b11))
    XCTAssertEqual(found.chosen, [3])
    XCTAssertEqual(found.unmet, 0)
    XCTAssertTrue(found.isFewest && found.isCheapest)
  }

  func testNothingUnmetNeedsNothing() {
    XCTAssertEqual(FewestAdditions(costs: [1], unmet: unmet([1], 0)).chosen, [])
  }

  func testWhatNobodyMeetsStaysUnmetAndIsSaid() {
    let found = FewestAdditions(costs: [1, 1], unmet: unmet([0b001, 0b010], 0b111))
    XCTAssertEqual(found.chosen, [0, 1])
    XCTAssertEqual(found.unmet, 1)
    XCTAssertFalse(found.isFewest)
  }

  func testASetThatIsNotAllowedIsNotTaken() {
    let found = FewestAdditions(costs: [1, 2]) { set, _ in set == [0] ? nil : set.isEmpty ? 1 : 0 }
    XCTAssertEqual(found.chosen, [1])
  }

  func testItEqualsTryingEverySet() {
    var generator = SeededGenerator(seed: 40)
    for _ in 0..<200 {
      let (covers, costs, needs) = instance(&generator)
      let found = FewestAdditions(costs: costs, unmet: unmet(covers, needs))
      let best = bruteForce(covers, costs, needs)
      if let best {
        XCTAssertEqual([found.chosen.count, found.chosen.map { costs[$0] }.reduce(0, +)], best)
        XCTAssertTrue(found.isFewest && found.isCheapest)
      } else {
        XCTAssertGreaterThan(found.unmet, 0)
      }
    }
  }

  /// Without time for every set it may take one more, but never leaves out what it could meet.
  func testStepwiseItMeetsAsMuchAndKnowsWhenItIsFewest() {
    var generator = SeededGenerator(seed: 41)
    var fewest = 0
    for _ in 0..<200 {
      let (covers, costs, needs) = instance(&generator)
      let found = FewestAdditions(costs: costs, exactLimit: 8, unmet: unmet(covers, needs))
      XCTAssertEqual(found.unmet, (needs & ~covers.reduce(0, |)).nonzeroBitCount)
      guard let best = bruteForce(covers, costs, needs) else { continue }
      XCTAssertGreaterThanOrEqual(found.chosen.count, best[0])
      if found.isFewest {
        fewest += 1
        XCTAssertEqual(found.chosen.count, best[0])
      }
    }
    XCTAssertGreaterThan(fewest, 20)
  }

  private func instance(_ generator: inout SeededGenerator) -> ([Int], [Int], Int) {
    let covers = (0..<7).map { _ in
      generator.nextInteger(below: 32) & generator.nextInteger(below: 32)
    }
    let costs = (0..<7).map { _ in 1 + generator.nextInteger(below: 5) }
    return (covers, costs, 1 + generator.nextInteger(below: 31))
  }

  /// The size and cost of the best set; `nil` when none meets all.
  private func bruteForce(_ covers: [Int], _ costs: [Int], _ needs: Int) -> [Int]? {
    (0..<128).compactMap { mask -> [Int]? in
      let set = (0..<7).filter { mask >> $0 & 1 == 1 }
      guard needs & ~set.reduce(0, { $0 | covers[$1] }) == 0 else { return nil }
      return [set.count, set.map { costs[$0] }.reduce(0, +)]
    }.min { $0.lexicographicallyPrecedes($1) }
  }
}
