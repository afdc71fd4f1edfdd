import Foundation
import NetworkMetrics
import TestSupport
import XCTest

final class MetricCatalogTests: XCTestCase {
  func testEveryIdStandsOnce() {
    let ids = MetricCatalog.descriptions.map(\.id)
    XCTAssertEqual(Set(ids).count, ids.count, "\(ids)")
    XCTAssertEqual(
      ids.count, MetricCatalog.nodeMetrics.count + MetricCatalog.graphMetrics.count)
  }

  func testIdsAreLowerCaseWordsJoinedByHyphens() {
    for id in MetricCatalog.descriptions.map(\.id) {
      XCTAssertNotNil(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/), id)
    }
  }

  func testEveryFileOfNodeMeasuresIsInTheCatalog() throws {
    let names = MetricCatalog.nodeMetrics.map { String(describing: $0) }
    XCTAssertEqual(try declaredMeasures(in: "Node", conformingTo: "NodeMetric"), names.sorted())
  }

  func testEveryFileOfGraphMeasuresIsInTheCatalog() throws {
    let names = MetricCatalog.graphMetrics.map { String(describing: $0) }
    XCTAssertEqual(try declaredMeasures(in: "Graph", conformingTo: "GraphMetric"), names.sorted())
  }

  func testEveryMeasureButACountNamesAWork() {
    for description in MetricCatalog.descriptions where description.references.isEmpty {
      XCTAssertTrue(description.isCount, "\(description.id) has no reference")
    }
  }

  func testADigitalObjectIdentifierStandsWithoutResolver() {
    let identifiers = MetricCatalog.descriptions.flatMap(\.references).compactMap(\.doi)
    XCTAssertFalse(identifiers.isEmpty)
    for doi in identifiers { XCTAssertTrue(doi.hasPrefix("10."), doi) }
  }

  func testLimitsGiveWayToRoundingOnly() {
    let unit = MetricDescription.Limits.unit
    XCTAssertTrue(unit.contains(1 + 1e-12) && unit.contains(-1e-12))
    XCTAssertFalse(unit.contains(1.001) || unit.contains(-0.001))
    XCTAssertTrue(MetricDescription.Limits.unlimited.contains(-1e300))
  }

  /// The type that each file of a folder declares; a file must declare the one it is named after.
  private func declaredMeasures(in folder: String, conformingTo role: String) throws -> [String] {
    let sources = Folders.repository.appendingPathComponent("Sources/NetworkMetrics/" + folder)
    let files = try FileManager.default.contentsOfDirectory(
      at: sources, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }
    XCTAssertFalse(files.isEmpty)
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let text = try String(contentsOf: file, encoding: .utf8)
      let declared = text.matches(of: /public (?:struct|enum|final class) (\w+): (\w+)/)
      XCTAssertEqual(declared.map { String($0.1) }, [name], "one type, named as its file")
      XCTAssertEqual(declared.map { String($0.2) }, [role], name)
    }
    return files.map { $0.deletingPathExtension().lastPathComponent }.sorted()
  }
}
