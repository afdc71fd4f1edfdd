import Foundation
import GraphvizRendering
import XCTest

@testable import Figures

/// Sectors can be told apart by shape alone and read in colour and in grey.
final class SectorStyleTests: XCTestCase {
  private static let sectors = [
    "KOMM", "NAV", "HELSE", "STAT", "FYLK", "FOU", "BRUK", "NAER", "INTR",
  ]

  private var styles: [String: SectorStyle] {
    SectorStyle.styles(for: Self.sectors).merging(
      ["neutral": .neutral, "project": .project]) { first, _ in first }
  }

  func testEverySectorOfTheTaxonomyHasAStyle() throws {
    let taxonomy = try Nordland.study.get().taxonomy
    XCTAssertEqual(Set(taxonomy.sectors.map(\.code)), Set(Self.sectors))
    let styles = SectorStyle.styles(for: Self.sectors)
    for code in Self.sectors { XCTAssertNotNil(styles[code], code) }
  }

  func testTheShapesOfDifferentSectorsDiffer() {
    let shapes = SectorStyle.styles(for: Self.sectors).values.map(\.shape)
    XCTAssertEqual(Set(shapes).count, Self.sectors.count)
  }

  func testASectorsShapeIsNeitherAProjectsNorTextAlone() {
    for (code, style) in SectorStyle.styles(for: Self.sectors) {
      XCTAssertNotEqual(style.shape, SectorStyle.project.shape, code)
      XCTAssertFalse([.plainText, .invisible].contains(style.shape), code)
    }
  }

  func testTheFillsOfDifferentSectorsDiffer() {
    let fills = SectorStyle.styles(for: Self.sectors).values.map(\.fill)
    XCTAssertEqual(Set(fills).count, Self.sectors.count)
  }

  func testOutlinesStandOutFromWhite() {
    for (code, style) in styles {
      XCTAssertGreaterThanOrEqual(contrast(style.stroke, "#ffffff"), 3, code)
    }
    XCTAssertGreaterThanOrEqual(contrast(LegendEntry.lineColour, "#ffffff"), 3)
  }

  func testTextStandsOutFromEveryFillItIsWrittenOn() throws {
    for figure in [try Nordland.figure("2021"), try SouthernWomen.figure()] {
      for node in figure.visible where !node.lines.joined().isEmpty {
        let ratio = contrast(node.textColour, node.fill ?? figure.drawing.background)
        XCTAssertGreaterThanOrEqual(ratio, 4.5, node.id)
      }
    }
    for (code, style) in styles where code != "project" {
      XCTAssertGreaterThanOrEqual(contrast("#1a1a1a", style.fill), 4.5, code)
    }
  }

  func testAnotherTaxonomysSectorsGetStylesOfTheirOwn() {
    let styles = SectorStyle.styles(for: ["FARM", "KOMM", "TOWN"])
    XCTAssertEqual(Set(styles.values).count, 3)
    XCTAssertEqual(styles["KOMM"], SectorStyle.styles(for: ["KOMM"])["KOMM"])
  }

  func testMoreSectorsThanStylesLeavesTheLastOnesPlain() {
    let codes = (0..<12).map { "S\($0)" }
    let styles = SectorStyle.styles(for: codes)
    XCTAssertEqual(styles.count, 12)
    XCTAssertEqual(Set(codes.prefix(9).compactMap { styles[$0] }).count, 9)
    XCTAssertEqual(styles["S11"], .neutral)
  }

  func testContrastIsThatOfTheWebGuidelines() {
    XCTAssertEqual(contrast("#000000", "#ffffff"), 21, accuracy: 1e-9)
    XCTAssertEqual(contrast("#0072B2", "#ffffff"), 5.19, accuracy: 0.01)
    XCTAssertEqual(contrast("#ffffff", "#ffffff"), 1, accuracy: 1e-9)
  }

  /// The contrast of two colours, 1 to 21 (WCAG 2.1).
  private func contrast(_ one: String, _ other: String) -> Double {
    let values = [luminance(one), luminance(other)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [number >> 16, (number >> 8) & 255, number & 255].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
