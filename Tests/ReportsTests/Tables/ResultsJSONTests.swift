import Foundation
import InnovationSystem
import TestSupport
import XCTest

@testable import Reports

/// `results.json`: as its schema says, for every study, and with the numbers that the page says.
final class ResultsJSONTests: XCTestCase {
  private let schemaFile = Folders.repository.appendingPathComponent("docs/results.schema.json")

  func testTheSchemaUsesOnlyWhatTheTestUnderstands() throws {
    XCTAssertEqual(try JSONSchema(Data(contentsOf: schemaFile)).unknownKeywords, [])
  }

  func testEveryStudysFileIsAsTheSchemaSays() throws {
    let schema = try JSONSchema(Data(contentsOf: schemaFile))
    for (name, file) in try files() {
      XCTAssertEqual(schema.faults(of: file).prefix(5), [], name)
    }
  }

  func testTheSchemaFindsWhatIsWrong() throws {
    let schema = try JSONSchema(Data(contentsOf: schemaFile))
    var file = try object(Written.nordland())
    file["summary"] = ["organisations": "18"]
    file["schema"] = "samspill.results/9"
    file["change"] = nil
    let faults = schema.faults(of: file)
    XCTAssertTrue(faults.contains("$.summary.organisations: string, not [\"integer\"]"))
    XCTAssertTrue(faults.contains("$.schema: samspill.results/9 is not samspill.results/1"))
    XCTAssertTrue(faults.contains("$: change is missing"))
    XCTAssertTrue(faults.contains("$.summary: parts is missing"))
  }

  func testTheNumbersOfNordlandsFirstScreen() throws {
    let file = try object(Written.nordland())
    let summary = try XCTUnwrap(file["summary"] as? [String: Any])
    XCTAssertEqual(summary["organisations"] as? Int, 18)
    XCTAssertEqual(summary["collaborations"] as? Int, 28)
    XCTAssertEqual(summary["threshold"] as? Int, 2)
    XCTAssertEqual(try XCTUnwrap(summary["meanDegree"] as? Double), 28.0 * 2 / 18, accuracy: 1e-12)
    XCTAssertEqual(summary["hanging"] as? [String], ["HAMAROY", "HDIR", "MHN"])
    let requirements = try XCTUnwrap(file["requirements"] as? [String: Any])
    XCTAssertEqual(requirements["missing"] as? Int, 13)
    XCTAssertEqual(requirements["partly"] as? Int, 4)
    XCTAssertEqual(requirements["assessed"] as? Int, 33)
    let worst = try XCTUnwrap(requirements["worstRule"] as? [String: Any])
    XCTAssertEqual(worst["missing"] as? Int, 4)
    XCTAssertEqual(worst["assessed"] as? Int, 5)
    let gaps = (file["counts"] as? [String: Any])?["gaps"] as? [String: Int]
    XCTAssertEqual(gaps?["unconfirmed"], 4)
  }

  func testWhatIsNotDefinedIsNullAndNeverZero() throws {
    let file = try object(Written.southernWomen())
    let summary = try XCTUnwrap(file["summary"] as? [String: Any])
    XCTAssertTrue(summary["collaborations"] is NSNull)
    XCTAssertEqual(summary["projects"] as? Int, 14)
    XCTAssertEqual(summary["participations"] as? Int, 89)
    let figures = try XCTUnwrap(try table("key-figures", of: file)["rows"] as? [[String: Any]])
    for row in figures where row["id"] as? String != "organisations" {
      XCTAssertTrue(row["snapshot:"] is NSNull, "\(row)")
    }
    XCTAssertTrue(file["change"] is NSNull)
  }

  func testOnlyTextsDependOnTheLanguage() throws {
    let files = try [Written.nordland(), Written.nordland(.english)].map(object)
    for key in ["summary", "quality", "requirements", "counts", "snapshots", "change"] {
      let values = files.map { $0[key] as? NSObject }
      XCTAssertEqual(values[0], values[1], key)
    }
    let tables = try files.map { try XCTUnwrap($0["tables"] as? [[String: Any]]) }
    XCTAssertEqual(tables[0].count, tables[1].count)
    for (one, other) in zip(tables[0], tables[1]) where one["id"] as? String != "provenance" {
      let rows = [one, other].map(rowsWithoutTexts)
      XCTAssertEqual(rows[0], rows[1], "\(one["id"] ?? "")")
    }
  }

  /// A table's rows without what depends on the language: columns of words, and the study's own texts.
  private func rowsWithoutTexts(_ table: [String: Any]) -> [NSDictionary] {
    let columns = table["columns"] as? [[String: Any]] ?? []
    let texts = columns.filter { $0["kind"] as? String == "words" }.compactMap {
      $0["id"] as? String
    }
    let rows = table["rows"] as? [[String: Any]] ?? []
    return rows.filter { !["boundary", "question"].contains($0["id"] as? String) }.map { row in
      row.filter { !texts.contains($0.key) } as NSDictionary
    }
  }

  func testHostileNamesAreTextsAsTheyAre() throws {
    let file = try object(Written.hostile())
    let rows = try XCTUnwrap(try table("organisations", of: file)["rows"] as? [[String: Any]])
    XCTAssertEqual(
      rows.map { $0["organisation"] as? String }, hostileStudy().organisations.map(\.name))
  }

  /// The files of the reports that tests share, and of every snapshot of every bundled study.
  private func files() throws -> [(String, [String: Any])] {
    let folders = try FileManager.default.contentsOfDirectory(
      at: Folders.graphs, includingPropertiesForKeys: nil)
    let studies = folders.map(\.lastPathComponent).filter {
      FileManager.default.fileExists(
        atPath: Folders.graphs.appendingPathComponent($0 + "/study.yaml").path)
    }
    XCTAssertGreaterThanOrEqual(studies.count, 4)
    let bundledFiles = try studies.sorted().flatMap { name in
      let study = try bundled(name)
      return try study.snapshots.map { ("\(name) \($0.id)", try file(of: study, at: $0)) }
    }
    return try Written.all().map { ($0.name, try object($0.report)) } + bundledFiles
  }

  private func file(of study: Study, at snapshot: Snapshot) throws -> [String: Any] {
    let results = StudyResults(study, at: snapshot, .nynorsk)
    let provenance = ReportProvenance(results, date: nil)
    let tables = ReportTables(results, provenance, remarks: ["merk"])
    let json = ResultsJSON(results, provenance, remarks: ["merk"], tables: tables.all)
    let value = try JSONSerialization.jsonObject(with: Data(try json.text().utf8))
    return try XCTUnwrap(value as? [String: Any])
  }

  private func object(_ report: WrittenReport) throws -> [String: Any] {
    let bytes = Data(try XCTUnwrap(report.files["results.json"]))
    return try XCTUnwrap(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  private func table(_ id: String, of file: [String: Any]) throws -> [String: Any] {
    let tables = try XCTUnwrap(file["tables"] as? [[String: Any]])
    return try XCTUnwrap(tables.first { $0["id"] as? String == id }, id)
  }
}
