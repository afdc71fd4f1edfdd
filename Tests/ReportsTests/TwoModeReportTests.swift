import Wording
import XCTest

@testable import Reports

/// A study of participations is never reported as collaboration.
final class TwoModeReportTests: XCTestCase {
  func testTheSummarySaysThatWhoWorksWithWhomIsNotKnown() throws {
    XCTAssertEqual(
      SummaryText(try Written.southernWomen().results).text,
      "18 organisations take part in 14 projects (89 participations). "
        + "The data do not say who works with whom.")
  }

  func testTheDataQualityBoxSaysSoToo() throws {
    XCTAssertEqual(
      QualityText(try Written.southernWomen().results).sentences,
      ["Read as participation in projects: who works with whom is not known."])
  }

  func testThereAreNoTablesOfCollaborationOrMeasures() throws {
    let report = try Written.southernWomen()
    let sections = report.page.elements("section").compactMap { $0.attributes["aria-labelledby"] }
    XCTAssertEqual(
      sections, ["figure", "findings", "quality", "organisations", "all-findings", "projects"])
    XCTAssertEqual(
      Set(report.results.findings.map(\.kind)), ["arena-dependence"],
      "the rest is what could not be assessed")
    XCTAssertEqual(report.results.assessment.headlines.map(\.theme), [.other])
  }

  func testOrganisationsAreListedByTheirNumberOfProjects() throws {
    let rows = try Written.southernWomen().rows("organisations")
    XCTAssertEqual(rows[0], ["Organisation", "Sector", "Number of projects"])
    XCTAssertEqual(rows.count, 19)
    let counts = rows.dropFirst().compactMap { Int($0[2]) }
    XCTAssertEqual(counts.reduce(0, +), 89)
    XCTAssertEqual(counts, counts.sorted(by: >))
  }

  func testEveryMeasureOfCollaborationIsUndefined() throws {
    let scores = try Written.southernWomen().results.scores
    for row in scores.rows {
      for (id, score) in row.scores { XCTAssertNil(score, "\(row.organisation.id) \(id)") }
    }
    for id in scores.networkMeasures.map({ $0.description.id }) {
      XCTAssertEqual(scores.network(id), id == "organisations" ? 18 : nil, id)
      XCTAssertEqual(scores.refusal(id), id == "organisations" ? nil : .needsOneMode, id)
    }
  }

  func testTheFilesHaveEmptyCellsForMeasures() throws {
    let lines = try Written.southernWomen().text("organisations.csv")
      .components(separatedBy: "\r\n")
    let heads = lines[0].components(separatedBy: ",")
    let cells = lines[1].components(separatedBy: ",")
    XCTAssertEqual(cells.count, heads.count)
    let projects = try XCTUnwrap(heads.firstIndex(of: "Number of projects"))
    XCTAssertEqual(cells[3..<projects].filter { !$0.isEmpty }, [])
    XCTAssertEqual(cells[projects], "7")
  }

  func testTheTextOfMeasuresExplainsWhyThereAreNone() throws {
    let results = try Written.southernWomen().results
    let text = MetricsText(results.scores, RowSelection(), .english).text
    XCTAssertTrue(
      text.contains(
        "89 participations in 14 projects. Sharing a project is not the same as collaboration, so "
          + "measures of collaboration are undefined."), text)
  }
}
