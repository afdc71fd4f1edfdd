import Foundation
import TestSupport
import XCTest

/// `samspill drill`: tables, cards, JSON and what is refused.
final class DrillCommandTests: XCTestCase {
  func testTheDrillOfTheBundledCaseAsAText() throws {
    try assertGolden(drill("--lang", "nb"), "drill-nordland-2021-nb.txt")
    try assertGolden(
      drill("--lang", "nn", "--cards", "1", "--top", "4"), "drill-nordland-2021-nn.txt")
    try assertGolden(
      drill("--lang", "en", "--cards", "1", "--top", "4"), "drill-nordland-2021-en.txt")
  }

  func testCardsOfWhatIsChosen() throws {
    try assertGolden(
      drill(
        "--organisation", "rana", "--pair", "NAVIS,Hamarøy", "--funding", "skjonn", "--arena", "P2",
        "--lang", "en"), "drill-nordland-2021-chosen-en.txt")
  }

  func testTheDrillAsJSON() throws {
    try assertGolden(
      drill("--json", "--organisation", "NAVIS", "--arena", "P2"), "drill-nordland-2021.json")
  }

  func testTheJSONListsEverythingAndLooksForBackupsOnCardsOnly() throws {
    let top = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(drill("--json", "--cards", "1").utf8))
        as? [String: Any])
    let organisations = try XCTUnwrap(top["organisations"] as? [[String: Any]])
    XCTAssertEqual(organisations.count, 18)
    XCTAssertEqual((top["pairs"] as? [Any])?.count, 28)
    XCTAssertEqual(organisations.map { $0["hasCard"] as? Bool }.filter { $0 == true }.count, 1)
    XCTAssertNotNil(organisations[0]["backup"] as? [String: Any])
    XCTAssertTrue(organisations[1]["backup"] is NSNull)
    let keys = Set(organisations[0].keys)
    for organisation in organisations { XCTAssertEqual(Set(organisation.keys), keys) }
  }

  func testOnlyTextsDependOnTheLanguage() {
    XCTAssertEqual(drill("--json", "--lang", "nb"), drill("--json", "--lang", "en"))
  }

  func testEverythingThatIsWrongIsToldAtOnce() {
    let found = samspill(
      "drill", bundled("nordland"), "--organisation", "NAVX", "--pair", "BODO,RANA", "--funding",
      "skjon", "--arena", "P9", "--lang", "en")
    XCTAssertEqual(found.status, 1)
    XCTAssertEqual(found.output, "")
    XCTAssertEqual(
      lines(found.errors),
      [
        "--organisation: there is no organisation “NAVX”. Did you mean “NAVB”?",
        "--pair: Bodø and Rana have no tie at the threshold, so nothing is lost.",
        "--funding: there is no “skjon”. Did you mean “skjonn”? The study has basis, drift, "
          + "forskningsradet, oppdrag, rff, rff2013, rff2014, skjonn, tenkeloft.",
        "--arena: there is no “P9”. Did you mean “P1”? The study has A1, P1, P2.",
      ])
  }

  func testAPairIsTwo() {
    let found = samspill("drill", bundled("nordland"), "--pair", "BODO")
    XCTAssertEqual(found.status, 1)
    XCTAssertEqual(found.errors, "--pair tar to aktører med komma mellom.\n")
    XCTAssertEqual(samspill("drill", bundled("nordland"), "--top", "0").status, 64)
  }

  func testAStudyOfParticipationsKnowsWhoMeetsNowhereElse() throws {
    let found = samspill("drill", bundled("southern-women"))
    XCTAssertEqual(found.status, 0)
    XCTAssertEqual(
      found.errors,
      "The study only says who takes part in what, so only projects and arenas can be tried.\n")
    try assertGolden(found.output, "drill-southern-women-en.txt")
  }

  private func drill(_ words: String...) -> String {
    let result = samspill(words: ["drill", bundled("nordland")] + words)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(result.errors, "")
    return result.output
  }
}
