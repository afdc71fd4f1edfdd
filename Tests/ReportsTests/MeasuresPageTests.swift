import NetworkMetrics
import Reports
import TestSupport
import Wording
import XCTest

/// `docs/measures*.md` are the cards as the program prints them.
final class MeasuresPageTests: XCTestCase {
  func testThePagesAreUpToDate() throws {
    for (language, file) in [
      (Language.english, "measures.md"), (.bokmål, "measures.nb.md"), (.nynorsk, "measures.nn.md"),
    ] {
      let page = try String(
        contentsOf: Folders.repository.appendingPathComponent("docs/" + file), encoding: .utf8)
      XCTAssertTrue(
        page == DefinitionPage(language).text, "docs/\(file) is old: run scripts/measures")
    }
  }

  func testEveryMeasureHasACompleteCardInEveryLanguage() {
    for metric in MetricCatalog.all {
      let card = DefinitionCard(metric)
      for language in Language.allCases {
        let rows = card?.rows(language) ?? []
        let isNamed = !metric.description.references.isEmpty
        XCTAssertEqual(rows.count, isNamed ? 7 : 6, metric.description.id)
        XCTAssertTrue(rows.allSatisfy { !$0.text.isEmpty }, metric.description.id)
      }
    }
  }

  func testEveryTopicAndReasonHasWords() {
    XCTAssertEqual(Set(MetricCatalog.topics.map(\.id)), Set(MeasureTopics.all.keys))
    let reasons: [MetricError] = [
      .needsGroups, .needsTwoGroups, .needsDirection, .needsTwoModes, .needsOneMode,
      .needsConnection, .needsResponses, .tooSmall(least: 3), .tooLarge, .notConverged(steps: 9),
    ]
    XCTAssertEqual(Set(reasons.map(\.code)), Set(MeasureReasons.all.keys))
    for reason in reasons { XCTAssertNotNil(MeasureReasons.sentence(reason.code, number: 3)) }
  }
}
