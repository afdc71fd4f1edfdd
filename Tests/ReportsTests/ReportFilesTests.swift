import InnovationSystem
import Wording
import XCTest

@testable import Reports

/// The files of a report: all there, the same on every run, and of the date asked for.
final class ReportFilesTests: XCTestCase {
  func testTheFilesThatDocumentationPromises() throws {
    let always = [
      "alt.txt", "caption.txt", "figure-network.pdf", "figure-network.png", "figure-network.svg",
      "index.html", "results.json", "tables.xlsx", "texts/en.txt", "texts/nb.txt", "texts/nn.txt",
      "texts/numbers.csv",
    ]
    for (name, report) in try Written.all() {
      let tables = ReportTables(
        report.results, ReportProvenance(report.results, date: nil), remarks: ["Merk"]
      ).all.map { $0.id + ".csv" }
      XCTAssertTrue(
        Set(tables).isSuperset(of: ["findings.csv", "key-figures.csv", "organisations.csv"]), name)
      let written = report.files.keys.filter { $0 != "warnings.csv" }
      XCTAssertEqual(
        written.sorted(), (always + tables.filter { $0 != "warnings.csv" }).sorted(), name)
      for (file, bytes) in report.files { XCTAssertFalse(bytes.isEmpty, "\(name) \(file)") }
    }
  }

  func testEveryFormatIsWhatItsNameSays() throws {
    let files = try Written.nordland().files
    XCTAssertEqual(files["figure-network.pdf"].map { Array($0.prefix(5)) }, Array("%PDF-".utf8))
    XCTAssertEqual(
      files["figure-network.png"].map { Array($0.prefix(4)) }, [0x89, 0x50, 0x4E, 0x47])
    XCTAssertEqual(files["figure-network.svg"].map { Array($0.prefix(4)) }, Array("<svg".utf8))
    // Some funders take no image above 4 MB.
    XCTAssertLessThan(files["figure-network.png"]?.count ?? 0, 4_000_000)
  }

  func testTwiceGivesTheSameBytes() throws {
    let again = try WrittenReport(try bundled("nordland"), "2021", .bokmål)
    for (name, bytes) in try Written.nordland().files {
      XCTAssertTrue(again.files[name] == bytes, name)
    }
  }

  func testTheDateIsTheSnapshotsUnlessAnotherIsGiven() throws {
    let header = try XCTUnwrap(try Written.nordland().page.elements("header").first)
    XCTAssertTrue(header.text.contains("1. oktober 2021 · Etter prosjektet"), header.text)
    let dated = try WrittenReport(
      try bundled("nordland"), "2021", .bokmål, date: PartialDate(year: 2025, month: 3, day: 9))
    let other = try XCTUnwrap(dated.page.elements("header").first)
    XCTAssertTrue(other.text.contains("9. mars 2025 · Etter prosjektet"), other.text)
    let pdf = try XCTUnwrap(dated.files["figure-network.pdf"])
    XCTAssertTrue(pdf.contains("D:20250309"))
    let undated = try XCTUnwrap(try Written.nordland().files["figure-network.pdf"])
    XCTAssertTrue(undated.contains("D:20211001"))
  }

  func testWarningsAreListedInTheDataQualityBox() throws {
    let report = try Written.hostile()
    let box = try XCTUnwrap(
      report.page.elements("section").first { $0.attributes["aria-labelledby"] == "quality" })
    XCTAssertTrue(box.text.contains("Merknader"))
    XCTAssertEqual(box.elements("li").map(\.text), ["<b>\"fil\" & linje</b>"])
  }

  func testAReportWithoutGapsSaysThatNoneAreFound() throws {
    let ids = ["A", "B", "C"]
    let study = Study(
      id: "whole", taxonomy: .empty, organisations: ids.map { Organisation(id: $0, name: $0) },
      collaborations: [("A", "B"), ("B", "C"), ("A", "C")].map {
        Collaboration(snapshot: "", from: $0.0, to: $0.1)
      }, snapshots: [Snapshot(id: "")])
    let report = try WrittenReport(study, nil, .english)
    XCTAssertTrue(
      report.page.text.contains("No gaps are found in what the data can tell of."))
    let quality = QualityText(report.results).sentences
    XCTAssertTrue(quality[0].hasPrefix("The study does not say who was asked and answered"))
    XCTAssertEqual(quality.last, "Very small network: there are lists, no ranks.")
  }
}

extension [UInt8] {
  /// Whether a text occurs in the bytes.
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return indices.dropLast(wanted.count).contains { self[$0...].starts(with: wanted) }
  }
}
