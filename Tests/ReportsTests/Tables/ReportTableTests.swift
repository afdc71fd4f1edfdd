import GapAnalysis
import InnovationSystem
import SnapshotComparison
import TestSupport
import Wording
import XCTest

@testable import Reports

/// The tables of a report: whole, described, and with words for every code.
final class ReportTableTests: XCTestCase {
  func testEveryRowHasACellForEachColumnAndEveryNameIsThereOnce() throws {
    for (name, tables) in try tablesOfStudies() {
      XCTAssertEqual(Set(tables.map(\.id)).count, tables.count, name)
      for table in tables {
        let ids = table.columns.map(\.id)
        XCTAssertEqual(Set(ids).count, ids.count, "\(name) \(table.id)")
        XCTAssertFalse(table.rows.isEmpty && table.id != "findings", "\(name) \(table.id)")
        for row in table.rows { XCTAssertEqual(row.count, ids.count, "\(name) \(table.id)") }
        for column in table.columns {
          XCTAssertFalse(column.heading.isEmpty, "\(name) \(table.id).\(column.id)")
        }
      }
    }
  }

  func testEveryTableAndColumnIsDescribed() throws {
    let page = try String(
      contentsOf: Folders.repository.appendingPathComponent("docs/results-json.md"),
      encoding: .utf8)
    let lines = page.components(separatedBy: "\n")
    let phases = Phase.allCases.map(\.rawValue)
    for (name, tables) in try tablesOfStudies() {
      for table in tables {
        let line = try XCTUnwrap(
          lines.last { $0.hasPrefix("| `\(table.id)` |") }, "\(name) \(table.id)")
        for column in table.columns where column.delimited != .idAsHeading {
          let isTold =
            line.contains("`\(column.id)`") || column.id.hasPrefix("snapshot:")
            || phases.contains(column.id)
          XCTAssertTrue(isTold, "\(table.id).\(column.id)")
        }
      }
    }
  }

  func testTitlesCanStandOnTabsInEveryLanguage() throws {
    for language in Language.allCases {
      let results = StudyResults(
        try studyWithLedger(), at: try bundled("nordland").latestSnapshot, language)
      for table in tables(of: results) {
        XCTAssertLessThanOrEqual(table.title.utf16.count, 31, table.title)
        XCTAssertFalse(table.title.contains { "[]:*?/\\".contains($0) }, table.title)
      }
    }
  }

  func testEveryCodeHasWords() {
    XCTAssertEqual(Set(TableWords.events.keys), Set(LineageEventType.allCases.map(\.rawValue)))
    XCTAssertEqual(
      Set(TableWords.tieStatuses.keys), Set(CollaborationStatus.allCases.map(\.rawValue)))
    XCTAssertEqual(
      Set(TableWords.outsideReasons.keys), Set(OutsideTie.Reason.allCases.map(\.rawValue)))
    XCTAssertEqual(
      Set(GapNeed.allCases.map(\.rawValue)).subtracting(GapNeedWords.missing.keys), [])
    XCTAssertTrue(
      Set(TableWords.qualityRows.keys).isSuperset(of: Confirmation.allCases.map(\.rawValue)))
  }

  func testTheQualityRowsAndTheProvenanceHaveWords() throws {
    let tables = tables(of: try Written.nordland().results)
    for id in ["data-quality", "provenance"] {
      for row in try XCTUnwrap(tables.first { $0.id == id }).rows {
        guard case .text(let code?) = row[0], case .words(let words?) = row[1] else {
          return XCTFail(id)
        }
        XCTAssertNotEqual(code, words)
      }
    }
  }

  func testATieBelowTheThresholdIsThereAndNotCounted() throws {
    let results = try Written.nordland().results
    let ties = try XCTUnwrap(tables(of: results).first { $0.id == "collaborations" })
    let counted = try XCTUnwrap(ties.columns.firstIndex { $0.id == "counted" })
    let status = try XCTUnwrap(ties.columns.firstIndex { $0.id == "status" })
    XCTAssertEqual(ties.rows.count { $0[counted] == .flag(true) }, 28)
    XCTAssertEqual(
      ties.rows.count { $0[status] != .term(.init(code: "existing", words: "finnes")) }, 7)
    XCTAssertGreaterThan(results.view.recorded.count, 28)
    XCTAssertEqual(ties.rows.count, results.view.recorded.count + 7)
  }

  func testAGapHasItsOwnerAndDueDateFromTheLedger() throws {
    let study = try studyWithLedger()
    let results = StudyResults(study, at: study.latestSnapshot, .english)
    let table = try XCTUnwrap(tables(of: results).first { $0.id == "findings" })
    let owner = try XCTUnwrap(table.columns.firstIndex { $0.id == "owner" })
    let owned = table.rows.filter { $0[owner] == .text("County") }
    XCTAssertTrue(
      owned.contains { $0[0] == .text("catchment:HAMAROY:hospital") }, "\(owned.map { $0[0] })")
    XCTAssertTrue(table.rows.contains { $0[owner] == .text(nil) })
    let without = tables(of: try Written.nordland(.english).results)
    XCTAssertFalse(
      try XCTUnwrap(without.first { $0.id == "findings" }).columns.contains {
        $0.id == "owner"
      })
    XCTAssertNil(without.first { $0.id == "gap-ledger" })
  }

  func testAllMeasuresAreThoseThatAreDefinedForSomebody() throws {
    let tables = tables(of: try Written.nordland().results)
    let all = try XCTUnwrap(tables.first { $0.id == "organisation-measures" })
    let ids = Set(all.columns.map(\.id))
    XCTAssertTrue(ids.isSuperset(of: ["degree", "betweenness", "constraint", "coreness"]))
    for (index, column) in all.columns.enumerated() {
      XCTAssertTrue(all.rows.contains { !$0[index].isEmpty }, column.id)
    }
    let defined = try XCTUnwrap(tables.first { $0.id == "definitions" }).rows.map { $0[0] }
    for id in ids.subtracting(["id", "organisation"]) {
      XCTAssertTrue(defined.contains(.text(id)), id)
    }
  }

  private func tables(of results: StudyResults) -> [ReportTable] { Self.tables(of: results) }

  private func tablesOfStudies() throws -> [(name: String, tables: [ReportTable])] {
    try Self.filled.get()
  }

  private static func tables(of results: StudyResults) -> [ReportTable] {
    ReportTables(results, ReportProvenance(results, date: nil)).all
  }

  private static let filled = Result {
    let study = try studyWithLedger()
    let ledger = StudyResults(study, at: study.latestSnapshot, .nynorsk)
    return try Written.all().map { (name: $0.name, tables: tables(of: $0.report.results)) }
      + [(name: "ledger", tables: tables(of: ledger))]
  }

  private func studyWithLedger() throws -> Study { try Self.studyWithLedger() }

  private static func studyWithLedger() throws -> Study {
    var study = try bundled("nordland")
    var entry = LedgerEntry(id: "pair:HAMAROY+NLSH")
    entry.owner = "County"
    entry.due = "2026-06"
    entry.reasons = ["required"]
    study.ledger = [entry]
    return study
  }
}
