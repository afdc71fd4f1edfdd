import GraphAlgorithms
import InnovationSystem
import XCTest

@testable import SnapshotComparison

/// Between what the headline numbers move.
final class HeadlineRangeTests: XCTestCase {
  private let path = [(0, 1), (1, 2), (2, 3)]

  /// A and B of four say nothing before; B–C is told by C. So A–B may have been or not: 2 or 3 of 6.
  func testAPairNobodyReportedOnIsReadBothWays() throws {
    var study = InferredStudy(4, before: [(1, 2), (2, 3)], after: path)
    study.silentBefore = [0, 1]
    let inference = study.inference
    let before = try XCTUnwrap(inference.range(of: .densityBefore, by: .unseenPairs))
    XCTAssertEqual([before.value, before.low, before.high], [2.0 / 6, 2.0 / 6, 3.0 / 6])
    // A–B works together after: new, or kept. As it is it counts in neither.
    let jaccard = try XCTUnwrap(inference.range(of: .jaccard, by: .unseenPairs))
    XCTAssertEqual([jaccard.value, jaccard.low, jaccard.high], [1, 2.0 / 3, 1])
  }

  func testWhenEveryoneAnsweredNothingIsUnseen() {
    let inference = InferredStudy(4, before: path, after: path).inference
    XCTAssertNil(inference.range(of: .jaccard, by: .unseenPairs))
    XCTAssertNil(inference.range(of: .jaccard, by: .unconfirmed))
    XCTAssertNotNil(inference.range(of: .jaccard, by: .rule))
  }

  /// D did not answer after, so C–D rests on C: 2 or 3 of 6 after, kept 2 or 3 of 3.
  func testWhatOnePartyToldMayBeLeftOut() throws {
    var study = InferredStudy(4, before: path, after: path)
    study.silentAfter = [3]
    let inference = study.inference
    let after = try XCTUnwrap(inference.range(of: .densityAfter, by: .unconfirmed))
    XCTAssertEqual([after.low, after.high], [2.0 / 6, 3.0 / 6])
    let change = try XCTUnwrap(inference.range(of: .densityChange, by: .unconfirmed))
    XCTAssertEqual(change.low, -1.0 / 6, accuracy: 1e-12)
    XCTAssertEqual(change.high, 0)
    let jaccard = try XCTUnwrap(inference.range(of: .jaccard, by: .unconfirmed))
    XCTAssertEqual([jaccard.low, jaccard.high], [2.0 / 3, 1])
  }

  /// Thought away, C takes C–D with it; anybody else's ties are told by others.
  func testEachRespondentIsThoughtAwayInTurn() throws {
    var study = InferredStudy(4, before: path, after: path)
    study.silentAfter = [3]
    let after = try XCTUnwrap(study.inference.range(of: .densityAfter, by: .leavingOneOut))
    XCTAssertEqual([after.low, after.high], [2.0 / 6, 3.0 / 6])
  }

  /// All ties are of intensity 3: there at thresholds 1, 2 and 3, gone at 4.
  func testTheThresholdMovesOnePointEitherWay() throws {
    var study = InferredStudy(4, before: path, after: path)
    let steady = try XCTUnwrap(study.inference.range(of: .densityAfter, by: .threshold))
    XCTAssertEqual([steady.low, steady.high], [0.5, 0.5])
    study.intensity = 2
    let gone = try XCTUnwrap(study.inference.range(of: .densityAfter, by: .threshold))
    XCTAssertEqual([gone.low, gone.high], [0, 0.5])
  }

  func testADirectionThatDependsOnTheReadingIsSaid() {
    var study = InferredStudy(5, before: path, after: path + [(3, 4)])
    study.silentAfter = [1, 3]
    XCTAssertTrue(study.inference.turnsRound)
    study.silentAfter = []
    XCTAssertFalse(study.inference.turnsRound)
  }

  /// Every way to read a few open pairs, for each headline number.
  func testTheExtremesAreThoseOfAllReadings() {
    var generator = SeededGenerator(seed: 20)
    for _ in 0..<300 {
      let open = (0..<3).map { _ in Self.possibility(using: &generator) }
      var start = HeadlineCounts(
        before: 0, after: 0, kept: generator.nextInteger(below: 3), either: 0, pairs: 15)
      start.before = start.kept + generator.nextInteger(below: 3)
      start.after = start.kept + generator.nextInteger(below: 3)
      start.either = start.before + start.after - start.kept
      for headline in Headline.allCases {
        let all = Self.everyReading(of: open).compactMap { readings in
          headline.value(Self.counts(start, readings))
        }
        guard let low = all.min(), let high = all.max() else { continue }
        let ends = [false, true].map { largest in
          headline.value(
            Self.counts(start, open.map { $0.reading(of: headline, largest: largest) }))
        }
        // Jaccard is undefined where nothing is joined; then any other reading is no worse.
        XCTAssertEqual(ends[0] ?? low, low, accuracy: 1e-12, "\(headline)")
        XCTAssertEqual(ends[1] ?? high, high, accuracy: 1e-12, "\(headline)")
      }
    }
  }

  private static func possibility(using generator: inout SeededGenerator) -> PairPossibilities {
    let (isSeenBefore, isSeenAfter) = (generator.nextUnit() < 0.4, generator.nextUnit() < 0.4)
    return PairPossibilities(
      ComparisonPanel.UnseenPair(
        first: 0, second: 1, isSeenBefore: isSeenBefore, isSeenAfter: isSeenAfter,
        isTie: (isSeenBefore || isSeenAfter) && generator.nextUnit() < 0.5))
  }

  private static func everyReading(of open: [PairPossibilities]) -> [[(before: Int, after: Int)]] {
    open.reduce([[]]) { known, pair in
      known.flatMap { readings in
        pair.before.flatMap { before in
          pair.after.map { readings + [(before: before, after: $0)] }
        }
      }
    }
  }

  private static func counts(
    _ start: HeadlineCounts, _ readings: [(before: Int, after: Int)]
  ) -> HeadlineCounts {
    var counts = start
    for reading in readings { counts.add(reading, times: 1) }
    return counts
  }
}
