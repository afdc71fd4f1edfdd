import TestSupport
import XCTest

/// `samspill metrics` lists, filters and sorts, and says why a measure gives nothing.
final class MetricsCommandTests: XCTestCase {
  func testTheHighestOfTheFirstMeasureNamedComeFirst() throws {
    let rows = lines(
      print("nordland", "--measure", "betweenness,degree", "--top", "3", "--lang", "en"))
    let organisations = rows.filter { $0.contains("0.") }
    XCTAssertEqual(
      organisations.map { $0.components(separatedBy: "  ")[0] },
      ["Statsforvalteren i Nordland", "Bodø", "Nordlandssykehuset HF"])
    XCTAssertEqual(rows.last, "3 of 18 are shown.")
  }

  func testASectorMayBeNamedByCodeOrName() throws {
    let byCode = print("nordland", "--measure", "degree", "--sector", "komm")
    let byName = print("nordland", "--measure", "degree", "--sector", "Kommune")
    XCTAssertEqual(byCode, byName)
    XCTAssertTrue(byCode.contains("Hamarøy"))
    XCTAssertFalse(byCode.contains("NAV Nordland"))
  }

  func testEveryMisspeltMeasureIsToldOfAtOnce() {
    let result = samspill("metrics", bundled("nordland"), "--measure", "betweeness,consraint")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(result.output, "")
    XCTAssertTrue(result.errors.contains("«betweenness»"), result.errors)
    XCTAssertTrue(result.errors.contains("«constraint»"), result.errors)
  }

  func testAnUnknownSectorIsToldWithTheKnownOnes() {
    let result = samspill(
      "metrics", bundled("nordland"), "--sector", "Kommun", "--lang", "en")
    XCTAssertEqual(result.status, 1)
    XCTAssertTrue(result.errors.contains("KOMM"), result.errors)
  }

  func testAMeasureThatDoesNotApplySaysWhy() throws {
    let kite = print(
      "krackhardt-kite", "--measure", "in-degree,e-i-index,participations", "--lang", "en")
    XCTAssertTrue(kite.contains("the ties have no direction"), kite)
    XCTAssertTrue(kite.contains("which sector organisations belong to"), kite)
    XCTAssertTrue(kite.contains("the study records none"), kite)
    let families = print("florentine-families", "--measure", "information", "--lang", "en")
    XCTAssertTrue(families.contains("the network is in parts"), families)
    let women = print("southern-women", "--measure", "degree", "--lang", "en")
    XCTAssertTrue(women.contains("only participation in projects"), women)
  }

  func testOneSectorOnlyIsNoComparison() throws {
    let study = try makeStudy([
      "organisations.csv": "id,name,sector\nA,A,KOMM\nB,B,KOMM\n",
      "collaborations.csv": "from,to\nA,B\n",
    ])
    let result = samspill("metrics", study.path, "--measure", "e-i-index", "--lang", "en")
    XCTAssertTrue(result.output.contains("all organisations are in the same one"), result.output)
  }

  func testACSVTableHoldsMeasuresOfOneShape() {
    let network = print(
      "nordland", "--measure", "density,e-i-index", "--csv", "--lang", "en")
    XCTAssertEqual(
      network.components(separatedBy: "\r\n").count {
        $0.hasPrefix("density,") || $0.hasPrefix("e-i-index,")
      }, 2)
    let mixed = samspill("metrics", bundled("nordland"), "--measure", "density,degree", "--csv")
    XCTAssertEqual(mixed.status, 1)
    XCTAssertEqual(mixed.output, "")
  }

  func testIntensityCountsWhenAskedFor() {
    let plain = print("nordland", "--measure", "closeness")
    let weighted = print("nordland", "--measure", "closeness", "--weighted")
    XCTAssertNotEqual(plain, weighted)
    XCTAssertTrue(weighted.contains("Intensiteten teller med"))
  }

  func testEveryMeasureIsGivenForTheBundledStudiesOrSaysWhy() {
    for study in ["nordland", "krackhardt-kite", "florentine-families", "southern-women"] {
      let result = samspill("metrics", bundled(study), "--measure", "all", "--lang", "en")
      XCTAssertEqual(result.status, 0, study)
      XCTAssertNil(result.output.firstMatch(of: /\b(nan|inf)\b/), study)
    }
  }

  private func print(_ study: String, _ words: String...) -> String {
    let result = samspill(words: ["metrics", bundled(study)] + words)
    XCTAssertEqual(result.status, 0, result.errors)
    return result.output
  }
}
