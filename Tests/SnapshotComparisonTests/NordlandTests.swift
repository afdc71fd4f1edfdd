import InnovationSystem
import SnapshotComparison
import StudyFiles
import TestSupport
import XCTest

/// Handbook, `snapshots.md` 4.3: 28 − 25 = 2 − 7 + 8 − 0.
final class NordlandTests: XCTestCase {
  private func compared(_ from: String, _ to: String, lineage: Bool = true) throws
    -> ComparedSnapshots
  {
    let study = try StudyReader.read(Folders.graphs.appendingPathComponent("nordland").path).study
    return ComparedSnapshots(
      of: study, from: try XCTUnwrap(study.snapshot(from)), to: try XCTUnwrap(study.snapshot(to)),
      usesLineage: lineage)
  }

  func testFourteenOrganisationsAreInBothUnderTheirLaterNames() throws {
    let panel = ComparisonPanel(try compared("2014", "2021"))
    XCTAssertEqual(panel.organisations.count, 14)
    XCTAssertTrue(panel.organisations.contains("NORD"))
    XCTAssertFalse(panel.organisations.contains("UIN"))
    XCTAssertEqual(panel.countBefore, 25)
    XCTAssertEqual(panel.countAfter, 20)
    XCTAssertEqual(panel.ties.count { $0.before == nil }, 2)
    XCTAssertEqual(panel.ties.count { $0.after == nil }, 7)
  }

  func testWhatHappensLaterChangesNoEarlierName() throws {
    let panel = ComparisonPanel(try compared("2013", "2014"))
    XCTAssertTrue(panel.organisations.contains("UIN"))
    XCTAssertTrue(panel.organisations.contains("FMNO"))
  }

  func testAPairOfTwoWhoWereNotHeardIsNotComparable() throws {
    let panel = ComparisonPanel(try compared("2014", "2021"))
    let names = panel.unseen.map {
      [panel.organisations[$0.first], panel.organisations[$0.second]]
    }
    XCTAssertEqual(names, [["HDIR", "HSYK"]], "neither answered in 2014; HSYK did in 2021")
    XCTAssertEqual(panel.unseen.map(\.isSeenBefore), [false])
    XCTAssertEqual(panel.unseen.map(\.isSeenAfter), [true])
  }

  func testWithoutLineageTwoNamesComeAndGo() throws {
    let raw = try compared("2014", "2021", lineage: false)
    XCTAssertEqual(raw.leavers, ["FMNO", "UIN"])
    XCTAssertEqual(raw.common.count, 12)
  }

  func testTwentyEightLessTwentyFiveIsTwoLessSevenPlusEight() throws {
    let found = StudyComparison(try compared("2014", "2021"))
    let parts = found.decomposition
    XCTAssertEqual([parts.before, parts.after, parts.total], [25, 28, 3])
    XCTAssertEqual([parts.new, parts.lost, parts.withEntrants, parts.withLeavers], [2, 7, 8, 0])
    XCTAssertEqual(parts.sum, 3)
    XCTAssertEqual(found.overlap.kept, 18)
    XCTAssertEqual(found.overlap.jaccard, 18 / 27)
    XCTAssertEqual(found.full.jaccard, 18 / 35)
    XCTAssertEqual(found.entrants.map(\.id), ["FAUSKE", "HAMAROY", "NAVIS", "VEFSN"])
    XCTAssertEqual(found.leavers, [])
  }

  /// UIN's and FMNO's nine ties of 2014 seem lost, and as many of 2021 seem new.
  func testWithoutLineageTheOverlapIsVisiblyWrong() throws {
    let found = StudyComparison(try compared("2014", "2021"))
    let raw = try XCTUnwrap(found.full.jaccardRawNames)
    XCTAssertLessThan(raw, try XCTUnwrap(found.full.jaccard) - 0.1)
  }
}
