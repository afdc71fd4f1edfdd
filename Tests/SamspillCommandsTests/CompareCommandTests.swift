import Foundation
import TestSupport
import XCTest

/// `samspill compare`, as an evaluator meets it.
final class CompareCommandTests: XCTestCase {
  private func json(_ words: String...) throws -> [String: Any] {
    let result = samspill(words: ["compare"] + words + ["--json"])
    XCTAssertEqual(result.status, 0, result.errors)
    return try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func part(_ name: String, of object: [String: Any]) throws -> [String: Any] {
    try XCTUnwrap(object[name] as? [String: Any], name)
  }

  /// The keys that are promised, with the numbers of the handbook: 28 − 25 = 2 − 7 + 8 − 0.
  func testTheContractOfTheJSON() throws {
    let found = try json(bundled("nordland"), "--from", "2014", "--to", "2021")
    XCTAssertEqual(found["from"] as? String, "2014")
    XCTAssertEqual(found["to"] as? String, "2021")
    let panel = try part("panel", of: found)
    XCTAssertEqual(panel["common"] as? Int, 14)
    XCTAssertEqual(panel["kept"] as? Int, 18)
    XCTAssertEqual(panel["new"] as? Int, 2)
    XCTAssertEqual(panel["lost"] as? Int, 7)
    XCTAssertEqual(try XCTUnwrap(panel["jaccard"] as? Double), 18 / 27, accuracy: 1e-12)
    let density = try XCTUnwrap(panel["density"] as? [Double])
    XCTAssertEqual(density[0], 25 / 91, accuracy: 1e-12)
    XCTAssertEqual(density[1], 20 / 91, accuracy: 1e-12)
    let change = try part("densityChange", of: panel)
    XCTAssertEqual(Set(change.keys).isSuperset(of: ["low", "high", "standardError"]), true)
    XCTAssertEqual(try XCTUnwrap(change["estimate"] as? Double), -5 / 91, accuracy: 1e-12)
    XCTAssertEqual(Set(try part("qap", of: panel).keys).isSuperset(of: ["r", "p"]), true)
    let full = try part("full", of: found)
    XCTAssertEqual(try XCTUnwrap(full["jaccard"] as? Double), 18 / 35, accuracy: 1e-12)
    // UIN's and FMNO's nine ties count as lost, and six of 2021 as new: 12 of 41.
    XCTAssertEqual(try XCTUnwrap(full["jaccardRawNames"] as? Double), 12 / 41, accuracy: 1e-12)
    let composition = try part("composition", of: found)
    XCTAssertEqual(
      composition["entrants"] as? [String], ["FAUSKE", "HAMAROY", "NAVIS", "VEFSN"])
    XCTAssertEqual(composition["leavers"] as? [String], [])
    XCTAssertEqual(composition["tiesWithEntrants"] as? Int, 8)
    XCTAssertEqual(composition["tiesWithLeavers"] as? Int, 0)
  }

  func testEveryChangeHasOneKindAndTheNamesOfTheLaterSnapshot() throws {
    let found = try json(bundled("nordland"))
    let changes = try XCTUnwrap(found["changes"] as? [[String: Any]])
    let counts = Dictionary(grouping: changes) { $0["kind"] as? String ?? "" }.mapValues(\.count)
    // Weaker: NF with UIN, NAVN, BODO and NLSH. Closer: BODO with SFNO and NLSH, HSYK–RANA, NAVB–NLSH
    // and NFK–NAVN.
    XCTAssertEqual(counts, ["new": 2, "lost": 7, "kept": 9, "strengthened": 5, "weakened": 4])
    let names = changes.flatMap { $0["organisations"] as? [String] ?? [] }
    XCTAssertTrue(names.contains("NORD"))
    XCTAssertFalse(names.contains("UIN"))
  }

  func testBetweenTheFirstTwoNobodyHasTheNameOfLater() throws {
    let found = try json(bundled("nordland"), "--from", "2013", "--to", "2014")
    let panel = try part("panel", of: found)
    let names = try XCTUnwrap(panel["organisations"] as? [String])
    XCTAssertTrue(names.contains("FMNO"))
    XCTAssertEqual(names.count, 12)
  }

  func testWithoutLineageThePredecessorsAreGone() throws {
    let found = try json(bundled("nordland"), "--from", "2014", "--to", "2021", "--no-lineage")
    XCTAssertEqual(
      try part("composition", of: found)["leavers"] as? [String], ["FMNO", "UIN"])
    XCTAssertEqual(try part("panel", of: found)["common"] as? Int, 12)
    let full = try part("full", of: found)
    XCTAssertEqual(full["jaccard"] as? Double, full["jaccardRawNames"] as? Double)
  }

  func testWhatCanNotBeComparedIsSaid() {
    let study = bundled("nordland")
    for (words, told) in [
      ([study, "--from", "2012"], "--from “2012”: there is no such snapshot."),
      ([study, "--to", "2013"], "2013 is the first snapshot, so there is none before it"),
      ([study, "--from", "2021", "--to", "2013"], "2021 is after 2013."),
      ([study, "--from", "2014", "--to", "2014"], "2014 can't be compared with itself."),
      ([bundled("krackhardt-kite")], "The study has only one snapshot."),
      ([bundled("southern-women")], "Taking part in the same project is not working together"),
    ] {
      let result = samspill(words: ["compare"] + words + ["--lang", "en"])
      XCTAssertEqual(result.status, 1, "\(words)")
      XCTAssertTrue(result.errors.contains(told), result.errors)
      XCTAssertEqual(result.output, "")
    }
  }

  func testWhatPeopleReadInThreeLanguages() throws {
    for language in ["nb", "nn", "en"] {
      let result = samspill("compare", bundled("nordland"), "--lang", language)
      XCTAssertEqual(result.errors, "")
      try assertGolden(result.output, "compare-nordland-\(language).txt")
    }
  }

  func testTheTablesAreWrittenBesideTheText() throws {
    let place = try makeOutputPlace()
    let result = samspill(
      "compare", bundled("nordland"), "--csv", place.path, "--lang", "en")
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(
      try place.contents().keys.sorted(),
      [
        "changes.csv", "composition.csv", "decomposition.csv", "evaluation.csv", "lineage.csv",
        "survival.csv",
      ])
    let rows = try place.text("changes.csv").components(separatedBy: "\r\n")
    XCTAssertEqual(rows[0], "Change,First (id),First,Second (id),Second,Before,After")
    XCTAssertTrue(rows.contains("lost,NF,Nordlandsforskning,RANA,Rana,3.00,"), rows[1])
    XCTAssertTrue(
      try place.text("decomposition.csv").contains("withEntrants,with actors that came,8"))
  }

  func testTheTablesDoNotOverwriteTheStudy() throws {
    let place = try makeStudy([
      "study.yaml": "language: en\n", "collaborations.csv": "from,to\nA,B\n",
    ])
    let before = try place.contents()
    XCTAssertEqual(samspill("compare", place.path, "--csv", place.path).status, 1)
    XCTAssertEqual(try place.contents(), before)
  }
}
