import InnovationSystem
import Wording
import XCTest

@testable import Reports

/// The sections below the first screen: in the order people read, and with the numbers of the study.
final class PageSectionTests: XCTestCase {
  func testTheSectionsOfAStudyWithEverything() throws {
    let sections = try Written.nordland().page.elements("section").compactMap {
      $0.attributes["aria-labelledby"]
    }
    XCTAssertEqual(
      sections,
      [
        "figure", "findings", "quality", "key-figures", "organisations", "collaborations",
        "sector-phases", "target-model", "all-findings", "suggestions", "likely", "change",
        "projects", "method", "definitions",
      ])
  }

  func testTheFirstSnapshotHasNothingToCompareWith() throws {
    let study = try bundled("nordland")
    let first = StudyResults(study, at: study.snapshots[0], .english)
    XCTAssertEqual(ChangeSection(first).html.markup, "")
  }

  /// Among the 14 that both have, 18 ties of 18 + 2 + 7 are kept: an overlap of 0.67.
  func testTheChangeIsThatOfTheComparison() throws {
    let report = try Written.nordland(.english)
    let section = try XCTUnwrap(
      report.page.elements("section").first { $0.attributes["aria-labelledby"] == "change" })
    XCTAssertEqual(section.elements("h2").map(\.text), ["Change since 2014"])
    let kinds = section.elements("table")[0].rows.dropFirst().map { $0[2] }
    let counts = Dictionary(grouping: kinds, by: { $0.split(separator: ",")[0] })
      .mapValues(\.count)
    let sentence = try XCTUnwrap(section.elements("li").first?.text)
    XCTAssertTrue(
      sentence.contains(
        "\(counts["kept"] ?? 0) ties kept, \(counts["new"] ?? 0) new, \(counts["gone"] ?? 0) gone"),
      sentence)
    XCTAssertEqual(["kept", "new", "gone"].map { counts[$0] }, [18, 2, 7])
    XCTAssertTrue(sentence.hasPrefix("14 actors in both snapshots."), sentence)
  }

  /// Between municipalities and NAV offices no tie covers a phase that the heat map says is a gap.
  func testThePhasesOfTwoSectorsAreCountedUpFromTheTableOfTies() throws {
    let report = try Written.nordland()
    let table = try report.rows("sector-phases")
    let ties = try report.rows("collaborations").dropFirst()
    let sectors = Dictionary(
      uniqueKeysWithValues: try report.rows("organisations").dropFirst().map { row in
        (report.results.study.displayName(of: try id(row[0], in: report)), row[1])
      })
    let row = try XCTUnwrap(table.first { $0[0] == "Kommune – NAV" })
    let between = ties.filter {
      Set([sectors[$0[0]], sectors[$0[1]]]) == ["Kommune", "NAV"]
    }
    XCTAssertEqual(row.last, "\(between.count)")
    let define = between.filter { $0[4].components(separatedBy: ", ").contains("definere") }
    XCTAssertEqual(row[1], define.isEmpty ? "hull" : "\(define.count)")
  }

  func testTheTargetModelIsFollowedFromSnapshotToSnapshot() throws {
    let report = try Written.nordland()
    let section = try XCTUnwrap(
      report.page.elements("section").first { $0.attributes["aria-labelledby"] == "target-model" })
    let rows = section.elements("table")[1].rows
    XCTAssertEqual(rows.map { $0[0] }, ["Måling", "2013", "2014", "2021"])
    XCTAssertEqual(Array(rows[3][2...3]), ["4", "13"])
  }

  func testEveryOrganisationHasACardWithItsPartnersAndGaps() throws {
    let report = try Written.nordland()
    let cards = report.page.elements("details").filter { $0.attributes["class"] == "card printed" }
    XCTAssertEqual(cards.count, 18)
    let hamarøy = try XCTUnwrap(report.page.element(id: "card-org-HAMAROY"))
    XCTAssertEqual(
      hamarøy.elements("summary").map(\.text), ["Hamarøy kommune Kommune · 1 relasjon"])
    XCTAssertEqual(
      hamarøy.elements("a").map { $0.attributes["href"] }, ["#card-org-NAVIS"])
    XCTAssertTrue(hamarøy.text.contains("NAV Indre Salten er eneste forbindelse til Hamarøy"))
  }

  func testParticipantsHaveProjectsOnTheirCards() throws {
    let report = try Written.southernWomen()
    let cards = report.page.elements("details").filter { $0.attributes["class"] == "card printed" }
    XCTAssertEqual(cards.count, 18)
    XCTAssertEqual(cards.map { $0.elements("li").count }.filter { $0 == 0 }, [])
    XCTAssertFalse(cards[0].text.contains("Works with"))
  }

  private func id(_ name: String, in report: WrittenReport) throws -> String {
    try XCTUnwrap(report.results.study.organisations.first { $0.name == name }?.id)
  }
}
