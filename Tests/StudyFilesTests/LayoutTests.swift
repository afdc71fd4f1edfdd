import InnovationSystem
import StudyFiles
import TestSupport
import XCTest

/// Files that don't look like the format, described by `tables` in `study.yaml`.
final class LayoutTests: XCTestCase {
  private static let nodes = """
    key;label;art;mode
    a;Alfa;company;1
    b;Beta;town;1
    p;Prosjekt;project;2
    """

  private func files(_ tables: String, _ more: [String: String] = [:]) -> [String: String] {
    [
      "study.yaml": "tables:\n" + tables, "nodes.csv": Self.nodes,
      "collaborations.csv": "from,to\na,b\n",
    ].merging(more) { $1 }
  }

  private let organisations = """
      organisations:
        file: nodes.csv
        where: {mode: 1}
        columns: {id: key, Navn: LABEL, kind: art}
        values:
          aktørtype: {company: bedrift, town: kommune}

    """

  func testFileRowsColumnsAndValuesMayDiffer() throws {
    let reading = try read(files(organisations))
    XCTAssertEqual(reading.warnings, [])
    XCTAssertEqual(reading.study.organisations.map(\.id), ["a", "b"])
    XCTAssertEqual(reading.study.organisations.map(\.name), ["Alfa", "Beta"])
    XCTAssertEqual(reading.study.organisations.map(\.kind), ["bedrift", "kommune"])
    XCTAssertEqual(reading.study.organisations[0].origin?.file, "nodes.csv")
  }

  func testATildeLeavesAColumnUnread() throws {
    let table = ["collaborations.csv": "from,to,weight,note\na,b,many,x\n"]
    XCTAssertEqual(try problems(files(organisations, table)).map(\.code), [.notANumber])
    let left = organisations + "  collaborations:\n    columns: {weight: ~}\n"
    let reading = try read(files(left, table))
    XCTAssertEqual(reading.warnings, [])
    XCTAssertEqual(reading.study.collaborations.map(\.intensity), [nil])
    XCTAssertEqual(reading.study.collaborations.map(\.note), ["x"])
  }

  func testAnEmptyConditionAsksForEmptyFields() throws {
    let table = ["collaborations.csv": "from,to,gone\na,b,\nb,p,2013\n"]
    let tables = "  collaborations:\n    where: {gone: ~}\n"
    let study = try read(files(tables, table)).study
    XCTAssertEqual(study.collaborations.map(\.to), ["b"])
  }

  func testAColumnMayBeMovedOutOfTheWay() throws {
    let table = ["collaborations.csv": "source,target,note,to\na,b,x,2014\n"]
    let tables = "  collaborations:\n    columns: {to: target, valid_to: to}\n"
    let study = try read(files(tables, table)).study
    XCTAssertEqual(study.collaborations.map(\.to), ["b"])
    XCTAssertEqual(study.collaborations.map { $0.validTo?.description }, ["2014"])
  }

  func testColumnsOfAnotherProgramThatAreNotReadAreToldInOneLine() throws {
    let found = try problems(files(organisations.replacingOccurrences(of: ", kind: art", with: "")))
    XCTAssertEqual(found.map(\.place), ["nodes.csv:1:? unread-columns"])
    XCTAssertEqual(found[0].values["value"], "art", "mode is read as the condition")
  }

  func testWhatTheLayoutNamesMustBeThere() throws {
    let cases: [(String, String, String?)] = [
      ("  organisations: {file: gone.csv}\n", "gone.csv:?:? unreadable-file", nil),
      (
        "  organisations: {file: nodes.csv, columns: {id: key, name: lable}}\n",
        "nodes.csv:1:? missing-column", "label"
      ),
      (
        "  organisations: {file: nodes.csv, columns: {id: key, name: label, municipality: knr}}\n",
        "nodes.csv:1:? missing-column", nil
      ),
      (
        "  organisations: {file: nodes.csv, columns: {id: key, name: key}}\n",
        "nodes.csv:1:? missing-column", nil
      ),
      (
        "  organisations: {file: nodes.csv, columns: {id: key, name: label}, where: {mod: 1}}\n",
        "nodes.csv:1:? missing-column", "mode"
      ),
    ]
    for (tables, place, suggestion) in cases {
      let found = try problems(files(tables))
      let hit = found.first { $0.place == place }
      XCTAssertNotNil(hit, tables)
      if let suggestion {
        XCTAssertTrue(found.contains { $0.values["suggestion"] == suggestion }, tables)
      }
    }
  }

  func testHorizon2020IsReadAsItWasPublished() throws {
    guard let data = Folders.sharedData else {
      throw XCTSkip("the shared test data (../shared/data) are not here")
    }
    let source = data.appendingPathComponent("networks/norway_h2020_participation")
    let description = """
      id: h2020
      tables:
        organisations:
          file: \(source.path)/nodes.csv
          where: {mode: 1}
          columns: {municipality: kommunenummer, organisation_number: orgnr, sector: ~, kind: ~}
        projects:
          file: \(source.path)/nodes.csv
          where: {mode: 2}
          columns: {from: start, to: end}
        participations:
          file: \(source.path)/edges.csv
          columns: {project: target, organisation: source, from: start, to: end, source: ~}
      """
    let reading = try read(["study.yaml": description])
    XCTAssertEqual(reading.study.organisations.count, 693)
    XCTAssertEqual(reading.study.projects.count, 1957)
    XCTAssertEqual(reading.study.participations.count, 2930)
    XCTAssertTrue(reading.study.isTwoMode)
    XCTAssertEqual(reading.study.participations.first?.from?.description, "2021-01-01")
    XCTAssertTrue(reading.warnings.allSatisfy { $0.code == .unreadColumns && $0.line == 1 })
  }
}
