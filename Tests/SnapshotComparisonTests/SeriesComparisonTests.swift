import InnovationSystem
import SnapshotComparison
import XCTest

/// Three snapshots of four organisations, one year apart.
final class SeriesComparisonTests: XCTestCase {
  private func study(_ rows: [(String, String, String)], funded: Set<String> = []) -> Study {
    let snapshots = [("a", 2014), ("b", 2015), ("c", 2016)].map { id, year in
      var snapshot = Snapshot(id: id)
      snapshot.date = PartialDate(year: year, month: 6, day: 1)
      return snapshot
    }
    var study = Study(
      id: "sample", taxonomy: .empty,
      organisations: "ABCD".map { Organisation(id: String($0), name: String($0)) },
      collaborations: rows.map { snapshot, from, to in
        var row = Collaboration(snapshot: snapshot, from: from, to: to)
        if funded.contains(snapshot + from + to) { row.funding = ["rff"] }
        return row
      }, snapshots: snapshots)
    var source = FundingSource(id: "rff", name: "A fund")
    source.isTimeLimited = true
    source.to = PartialDate(year: 2015, month: 12, day: 31)
    study.funding = [source]
    return study
  }

  func testTwoSnapshotsAreNoSeries() {
    var two = study([])
    two.snapshots.removeLast()
    XCTAssertNil(SeriesComparison(two, options: nil))
  }

  /// AB in all three, AC in one, BC in two: 6 of 9.
  func testPermanenceIsTheShareOfSnapshots() throws {
    let series = try XCTUnwrap(
      SeriesComparison(
        study([
          ("a", "A", "B"), ("b", "A", "B"), ("c", "A", "B"), ("a", "A", "C"), ("b", "B", "C"),
          ("c", "B", "C"),
        ]), options: nil))
    let all = try XCTUnwrap(series.permanence.first)
    XCTAssertEqual([all.pairs, all.once, all.throughout], [3, 1, 1])
    XCTAssertEqual(all.share, 6 / 9)
    XCTAssertEqual(series.permanence.map(\.kind), [.all, .other])
    XCTAssertEqual(series.steps.map(\.comparison.overlap.jaccard), [1 / 3, 1])
  }

  /// The fund ends in 2015. It paid for AB and AC in a, and for AD in b; in c AB and AD are there.
  func testWhatTheFundHadCarriedIsLookedForAfterItsEnd() throws {
    let series = try XCTUnwrap(
      SeriesComparison(
        study(
          [
            ("a", "A", "B"), ("a", "A", "C"), ("b", "A", "D"), ("b", "A", "B"), ("c", "A", "B"),
            ("c", "A", "D"),
          ], funded: ["aAB", "aAC", "bAD"]), options: nil))
    let survival = try XCTUnwrap(series.survival.first)
    XCTAssertEqual(survival.snapshot, "c")
    XCTAssertTrue(survival.isEndKnown)
    XCTAssertEqual([survival.carried, survival.remaining], [3, 2])
  }

  func testAFundThatHasNotEndedHasNoSurvival() throws {
    var running = study([("a", "A", "B"), ("c", "A", "B")], funded: ["aAB"])
    running.funding[0].to = PartialDate(year: 2030)
    XCTAssertEqual(try XCTUnwrap(SeriesComparison(running, options: nil)).survival, [])
  }

  func testPhasesThatNobodyStatesAreUnknownNotNone() throws {
    var one = study([("a", "A", "B"), ("b", "A", "B")])
    one.collaborations[0].phases = [.define, .spread]
    let series = try XCTUnwrap(SeriesComparison(one, options: nil))
    XCTAssertEqual(series.phases, [[1, 0, 0, 0, 1], nil, nil])
  }
}
