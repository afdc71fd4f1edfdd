import Foundation
import NetworkMetrics
import XCTest

@testable import Reports

/// Every number of the first screen can be counted up from the tables below it.
final class FirstScreenNumbersTests: XCTestCase {
  private var report: WrittenReport { get throws { try Written.nordland() } }

  func testOrganisationsTiesAndTiesPerOrganisationAreKeyFigures() throws {
    let table = try report.rows("key-figures")
    let last = try XCTUnwrap(table[0].firstIndex(of: "2021"))
    let values = Dictionary(uniqueKeysWithValues: table.dropFirst().map { ($0[0], $0[last]) })
    XCTAssertEqual(values["Aktører i alt"], "18")
    XCTAssertEqual(values["Relasjoner i alt"], "28")
    XCTAssertEqual(values["Relasjoner per aktør"], "3,1")
    XCTAssertEqual(try report.rows("organisations").count - 1, 18)
    XCTAssertEqual(try report.rows("collaborations").count - 1, 28)
  }

  func testWhoHangsByASingleTieHasDegreeOneInTheTable() throws {
    let table = try report.rows("organisations")
    let degree = try XCTUnwrap(table[0].firstIndex { $0.contains("(grad)") })
    let hanging = table.dropFirst().filter { $0[degree] == "1" }.map { $0[0] }
    XCTAssertEqual(
      hanging, ["Hamarøy kommune", "Helsedirektoratet", "Mental Helse Nordland"])
  }

  func testTheTargetModelHasAsManyRowsOfEachStatusAsTheHeadlineSays() throws {
    let status = try report.rows("target-model").dropFirst().map { $0[2] }
    XCTAssertEqual(status.filter { $0 == "mangler" }.count, 13)
    XCTAssertEqual(status.filter { $0 == "delvis" }.count, 4)
    XCTAssertEqual(status.filter { $0 != "kan ikke vurderes" }.count, 33)
  }

  func testFourOfFiveMunicipalitiesLackTheCountyMunicipality() throws {
    let rule = try report.rows("target-model").filter {
      $0[1].contains("Nordland fylkeskommune")
    }
    XCTAssertEqual(rule.count, 5)
    XCTAssertEqual(rule.filter { $0[2] == "mangler" }.count, 4)
  }

  func testTheDistanceFromResearchFollowsFromTheTableOfTies() throws {
    let sectors = try report.rows("organisations").dropFirst()
    let research = sectors.filter { $0[1] == "Forskning" }.map { $0[0] }
    XCTAssertEqual(research.sorted(), ["Nord universitet", "Nordlandsforskning"])
    let ties = try report.rows("collaborations").dropFirst().map { ($0[0], $0[1]) }
    XCTAssertEqual(steps(from: research, to: "Rana", ties), 3)
  }

  func testHamarøyIsReachedThroughItsNAVOfficeOnlyAndHasNotAnswered() throws {
    let ties = try report.rows("collaborations").filter { $0.prefix(2).contains("Hamarøy") }
    XCTAssertEqual(ties.map { Set($0.prefix(2)) }, [["Hamarøy", "NAV Indre Salten"]])
    XCTAssertEqual(ties[0][3], "ikke avklart")
    let row = try report.rows("organisations").first { $0[0] == "Hamarøy kommune" }
    XCTAssertEqual(row?[2], "ikke svart")
  }

  func testTheUsersPhasesAreInTheTableOfTies() throws {
    let phases = try report.rows("collaborations").filter {
      $0.prefix(2).contains("Mental Helse Nordland")
    }.map { $0[4] }
    XCTAssertEqual(phases, ["definere"])
  }

  func testConfirmationsAndAnswersAreInTheTables() throws {
    let states = try report.rows("collaborations").dropFirst().map { $0[3] }
    XCTAssertEqual(states.filter { $0 == "bekreftet av begge" }.count, 24)
    XCTAssertEqual(states.filter { $0 == "ikke avklart" }.count, 4)
    let answers = try report.rows("organisations").dropFirst().map { $0[2] }
    XCTAssertEqual(answers.filter { $0 == "svart" }.count, 15)
    XCTAssertEqual(answers.filter { $0 == "ikke svart" }.count, 3)
  }

  func testEveryFindingInTheFileIsOnThePage() throws {
    let rows = try report.text("findings.csv").components(separatedBy: "\r\n").dropFirst()
      .filter { !$0.isEmpty }
    XCTAssertEqual(rows.count, try report.results.findings.filter(\.isGap).count)
    let page = try report.page.text
    for row in rows {
      let sentence = row.components(separatedBy: ";")[2]
        .trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      XCTAssertTrue(page.contains(sentence), sentence)
    }
  }

  func testEveryMeasureIsExplainedOnThePage() throws {
    let definitions = try report.page.elements("section").first {
      $0.attributes["aria-labelledby"] == "definitions"
    }
    XCTAssertEqual(
      definitions?.elements("details").count, MetricCatalog.basic.count)
  }

  /// The fewest ties from any of some organisations to another.
  private func steps(from start: [String], to end: String, _ ties: [(String, String)]) -> Int? {
    var reached = Set(start)
    for step in 1...ties.count {
      let next = ties.flatMap { tie -> [String] in
        reached.contains(tie.0) ? [tie.1] : reached.contains(tie.1) ? [tie.0] : []
      }
      reached.formUnion(next)
      if reached.contains(end) { return step }
    }
    return nil
  }
}
