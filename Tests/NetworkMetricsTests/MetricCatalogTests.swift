import Foundation
import NetworkMetrics
import TestSupport
import XCTest

final class MetricCatalogTests: XCTestCase {
  func testEveryIdStandsOnce() {
    let ids = MetricCatalog.descriptions.map(\.id)
    XCTAssertEqual(Set(ids).count, ids.count, "\(ids)")
  }

  func testIdsAreLowerCaseWordsJoinedByHyphens() {
    for id in MetricCatalog.descriptions.map(\.id) {
      XCTAssertNotNil(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/), id)
    }
  }

  func testEveryFileOfATopicIsAMeasureInTheCatalog() throws {
    let names = MetricCatalog.all.map { String(describing: $0) }
    XCTAssertEqual(try declaredMeasures(), names.sorted())
  }

  func testTheBasicMeasuresAreOfTheNetworkAndOfOrganisations() {
    let ids = MetricCatalog.basic.map { $0.description.id }
    XCTAssertTrue(Set(ids).isSubset(of: MetricCatalog.descriptions.map(\.id)))
    for metric in MetricCatalog.basic {
      XCTAssertTrue(metric.shape == .node || metric.shape == .graph)
    }
  }

  func testEachShapeIsThatOfTheProtocol() {
    for metric in MetricCatalog.all {
      let isOfItsShape =
        switch metric.shape {
        case .node: metric is any NodeMetric.Type
        case .graph: metric is any GraphMetric.Type
        case .edge: metric is any EdgeMetric.Type
        case .group: metric is any GroupMetric.Type
        case .groupPair: metric is any GroupPairMetric.Type
        case .nodeSet: metric is any NodeSetMetric.Type
        }
      XCTAssertTrue(isOfItsShape, metric.description.id)
    }
    XCTAssertEqual(Set(MetricCatalog.all.map { $0.shape }), Set(MetricShape.allCases))
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

  /// The type that each file of a topic declares; a file must declare the one it is named after.
  private func declaredMeasures() throws -> [String] {
    let sources = Folders.repository.appendingPathComponent("Sources/NetworkMetrics")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") && $0.contains("/") }
      .filter { path in !["Input", "Results", "Support"].contains { path.hasPrefix($0 + "/") } }
    XCTAssertFalse(files.isEmpty)
    let names = try files.map { path in
      let file = sources.appendingPathComponent(path)
      let name = file.deletingPathExtension().lastPathComponent
      let text = try String(contentsOf: file, encoding: .utf8)
      let declared = text.matches(of: /public (?:struct|enum|final class) (\w+): (\w+)/)
      XCTAssertEqual(declared.map { String($0.1) }, [name], "one type, named as its file")
      XCTAssertTrue(declared.allSatisfy { $0.2.hasSuffix("Metric") }, name)
      return name
    }
    return names.sorted()
  }
}
