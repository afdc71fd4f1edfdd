import Foundation
import InnovationSystem
import Spreadsheets
import Wording
import XCTest

@testable import Reports

/// Reports for somebody in particular: what they hold and in which order, also where the data have
/// nothing for a part of it.
final class AudienceTests: XCTestCase {
  private static let application = Result {
    try AudienceReport(try bundled("nordland"), .application, .bokmål)
  }
  private static let evaluation = Result {
    try AudienceReport(try bundled("nordland"), .evaluation, .english)
  }
  /// A single snapshot without phases, plans or answers.
  private static let small = Result {
    try ReportAudience.allCases.map {
      try AudienceReport(try bundled("krackhardt-kite"), $0, .english)
    }
  }
  private static let participations = Result {
    try ReportAudience.allCases.map {
      try AudienceReport(try bundled("southern-women"), $0, .english)
    }
  }

  func testAnApplicantBeginsWithTheParagraphAndTheFigures() throws {
    let report = try Self.application.get()
    XCTAssertEqual(
      report.sections,
      [
        "application", "figure", "pack-figures", "before-after", "partners", "findings",
        "target-model", "key-figures", "quality", "limitations", "method",
      ])
    let first = try XCTUnwrap(report.page.elements("section").first)
    XCTAssertTrue(first.text.contains("Prosjektet skal etablere 7 nye relasjoner"), first.text)
  }

  func testFiguresAreNumberedInTheOrderInWhichTheyAreRead() throws {
    for audience in ReportAudience.allCases {
      let report = try AudienceReport(try bundled("nordland"), audience, .bokmål)
      let numbers = report.page.elements("figcaption").compactMap { caption in
        caption.text.firstMatch(of: /Figur ([0-9]+)\./).flatMap { Int($0.1) }
      }
      XCTAssertFalse(numbers.isEmpty, audience.rawValue)
      XCTAssertEqual(numbers, numbers.sorted(), audience.rawValue)
    }
  }

  func testAnApplicantsFiguresAreThereForEachReceiverInEachFormat() throws {
    let report = try Self.application.get()
    for kind in ["planned", "consortium", "difference"] {
      for preset in ["nfr", "word", "he"] {
        for format in ["svg", "pdf", "png"] {
          XCTAssertNotNil(report.files["figures/\(kind)-\(preset).\(format)"], "\(kind) \(preset)")
        }
      }
    }
    XCTAssertTrue(try report.text("figures/planned-word.svg").contains("width=\"160mm\""))
    XCTAssertTrue(try report.text("figures/planned-he.svg").contains("width=\"180mm\""))
  }

  func testItsOwnTablesAreInTheWorkbookAndTheResultsToo() throws {
    let report = try Self.application.get()
    let bytes = try XCTUnwrap(report.files["tables.xlsx"])
    let sheets = try SpreadsheetReader.read(bytes: bytes).sheets
    let file = try JSONSerialization.jsonObject(with: Data(try report.text("results.json").utf8))
    let tables = try XCTUnwrap((file as? [String: Any])?["tables"] as? [[String: Any]])
    XCTAssertEqual(
      tables.prefix(3).map { $0["id"] as? String }, ["key-figures", "partners", "before-after"])
    XCTAssertEqual(sheets.count, tables.count)
    XCTAssertEqual(sheets[1].rows.count - 1, 18)
    let names = sheets[1].rows.dropFirst().map { $0[1]?.text }
    XCTAssertTrue(names.contains("Hamarøy kommune"))
  }

  func testTheFiguresOfTheApplicationAreInTheTextsToo() throws {
    let report = try Self.application.get()
    XCTAssertTrue(
      try report.text("texts/nn.txt").contains(
        "Figur 2. Samarbeid i dag og planlagt samarbeid: «Velferdsinnovasjon"))
    XCTAssertTrue(try report.text("texts/en.txt").contains("Figure 4 (figures/difference)"))
  }

  func testThePartnerTableHasNoPeopleInIt() throws {
    let rows = try Self.application.get().rows("partners")
    XCTAssertEqual(rows.count, 19)
    XCTAssertEqual(rows[0].prefix(2), ["Aktør", "Organisasjonsnummer"])
    let hospital = try XCTUnwrap(rows.first { $0[0] == "Helgelandssykehuset HF" })
    XCTAssertEqual(hospital.suffix(2), ["2", "3"])
  }

  /// The same numbers as `samspill whatif --planned`.
  func testBeforeAndAfterAreTheKeyFiguresWithoutAndWithThePlans() throws {
    let rows = try Self.application.get().rows("before-after")
    XCTAssertEqual(rows[0], ["Mål", "I dag", "Med de planlagte relasjonene"])
    XCTAssertEqual(rows.first { $0[0] == "Relasjoner i alt" }?.dropFirst(), ["28", "35"])
    XCTAssertEqual(rows.first { $0[0] == "Relasjoner per aktør" }?.dropFirst(), ["3,1", "3,9"])
  }

  func testAnEvaluatorHasEverySnapshotTheComparisonAndAllTables() throws {
    let report = try Self.evaluation.get()
    for file in [
      "figures/series-nfr.pdf", "figures/difference-nfr.svg", "figures/phases-nfr.png",
      "comparison/comparison.txt", "comparison/changes.csv", "comparison/decomposition.csv",
      "collaborations.csv", "data-quality.csv", "definitions.csv", "results.json",
    ] {
      XCTAssertNotNil(report.files[file], file)
    }
    for section in ["method", "limitations", "evaluation", "comparison", "change", "all-findings"] {
      XCTAssertTrue(report.sections.contains(section), section)
    }
    let comparison = try XCTUnwrap(
      report.page.elements("section").first { $0.attributes["aria-labelledby"] == "comparison" })
    XCTAssertTrue(comparison.text.contains("From 2014 to 2021: how sure it is"))
    XCTAssertTrue(comparison.text.contains("95% interval"), comparison.text)
    XCTAssertEqual(
      try report.rows("comparison").last?.last, "+3", "the parts add up to the difference")
  }

  func testALeadBeginsWithFindingsAndHasWhomToTalkToAndWhatToDo() throws {
    let results = StudyResults(
      try bundled("nordland"), at: try bundled("nordland").latestSnapshot, .bokmål)
    let contacts = try XCTUnwrap(ContactTable.table(results))
    XCTAssertEqual(contacts.rows[0][0], .words("Hamarøy"), "it is in most of the first findings")
    XCTAssertEqual(try XCTUnwrap(ActionTable.table(results)).rows.count, 5)
    let lead = try XCTUnwrap(try Self.small.get().first)
    XCTAssertEqual(
      lead.sections,
      [
        "findings", "figure", "contacts", "actions", "suggestions", "quality", "collaborations",
        "organisations", "method",
      ])
    XCTAssertNil(lead.files["key-figures.csv"])
    XCTAssertNotNil(lead.files["actions.csv"])
    XCTAssertNotNil(lead.files["texts/nn.txt"])
  }

  func testWhatTheDataHaveNothingForIsSaidAndNothingFails() throws {
    let reports = try Self.small.get() + Self.participations.get()
    XCTAssertEqual(reports.count, 6)
    for report in reports {
      XCTAssertNotNil(report.files["index.html"])
      XCTAssertFalse(report.page.text.contains("--kind"), "no option was typed")
    }
    let application = reports[1].page.text
    XCTAssertTrue(
      application.contains(
        "The figure “planned” shows planned collaboration, and the snapshot has none."))
    XCTAssertTrue(application.contains("The figure “consortium” shows phases"))
    XCTAssertTrue(application.contains("There is no other snapshot to compare with."))
    XCTAssertFalse(reports[2].sections.contains("comparison"))
    XCTAssertTrue(
      reports[4].page.text.contains(
        "The figure “planned” shows collaborations, and the study has only participations"))
  }

  func testEveryFileThatThePageLeadsToIsThere() throws {
    var reports = try Self.small.get() + Self.participations.get()
    reports += [try Self.application.get(), try Self.evaluation.get()]
    for report in reports {
      for link in report.page.elements("a").compactMap({ $0.attributes["href"] })
      where !link.hasPrefix("#") {
        XCTAssertNotNil(report.files[link], link)
      }
    }
  }

  func testTheUsualReportHasEverythingAsBefore() throws {
    let sections = try Written.nordland().page.elements("section")
      .compactMap { $0.attributes["aria-labelledby"] }
    XCTAssertEqual(sections.prefix(4), ["figure", "findings", "quality", "key-figures"])
    XCTAssertTrue(
      Set(sections).isDisjoint(with: ["application", "pack-figures", "contacts", "comparison"]))
  }
}

/// A report for somebody, read back.
private struct AudienceReport {
  let files: [String: [UInt8]]
  let page: Element

  init(_ study: Study, _ audience: ReportAudience, _ language: Language) throws {
    files = try Report(study, at: study.latestSnapshot, language, for: audience).files()
    page = try MarkupReader.read(String(decoding: files["index.html"] ?? [], as: UTF8.self))
  }

  /// The ids of the page's sections, in order.
  var sections: [String] {
    page.elements("section").compactMap { $0.attributes["aria-labelledby"] }
  }

  func text(_ name: String) throws -> String {
    String(decoding: try XCTUnwrap(files[name], name), as: UTF8.self)
  }

  /// The rows of the first table of a section; the head first.
  func rows(_ section: String) throws -> [[String]] {
    let found = page.elements("section").first { $0.attributes["aria-labelledby"] == section }
    return try XCTUnwrap(found?.elements("table").first, section).rows
  }
}
