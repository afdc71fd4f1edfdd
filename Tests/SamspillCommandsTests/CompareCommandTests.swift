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
    XCTAssertLessThan(try XCTUnwrap(change["low"] as? Double), -5 / 91)
    XCTAssertGreaterThan(try XCTUnwrap(change["high"] as? Double), -5 / 91)
    XCTAssertGreaterThan(try XCTUnwrap(change["standardError"] as? Double), 0)
    XCTAssertEqual(try XCTUnwrap(change["estimate"] as? Double), -5 / 91, accuracy: 1e-12)
    let association = try part("qap", of: panel)
    // Of 90 comparable pairs 18 are ties in both, 2 and 7 in one: the correlation of two columns of 0/1.
    let r =
      (18.0 / 90 - 20.0 / 90 * 25 / 90)
      / (20.0 / 90 * 70 / 90 * (25.0 / 90) * (65 / 90)).squareRoot()
    XCTAssertEqual(try XCTUnwrap(association["r"] as? Double), r, accuracy: 1e-9)
    XCTAssertLessThan(try XCTUnwrap(association["p"] as? Double), 0.01)
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

  // MARK: Two files

  private let before =
    "Organisasjon;Samarbeidspartner;Hvor tett\nBodø kommune;NAV Bodø;4\n"
    + "Nav Bodø;Fauske kommune;2\n"

  private func files(_ texts: [String]) throws -> [String] {
    let place = try makeStudy(
      Dictionary(uniqueKeysWithValues: texts.enumerated().map { ("file\($0).csv", $1) }))
    return texts.indices.map { place.path + "/file\($0).csv" }
  }

  func testTwoFilesAreComparedByName() throws {
    let after =
      "Organisasjon;Samarbeidspartner;Hvor tett\nBODØ KOMMUNE;NAV Bodø;5\n"
      + "Rana kommune;Fauske kommune;2\n"
    let paths = try files([before, after])
    let found = try json(paths[0], paths[1])
    XCTAssertEqual((found["matches"] as? [Any])?.count, 3)
    let panel = try part("panel", of: found)
    XCTAssertEqual(panel["kept"] as? Int, 1)
    XCTAssertEqual(panel["lost"] as? Int, 1)
    XCTAssertEqual(found["from"] as? String, "file0")
    let text = samspill("compare", paths[0], paths[1], "--lang", "en").output
    XCTAssertTrue(text.contains("3 actors were found by id."), text)
    XCTAssertTrue(text.contains("fewer than ten actors are in both snapshots"), text)
  }

  func testNobodyInCommonIsSaidAndIsNoCrash() throws {
    let paths = try files([before, "fra;til\nTromsø;Alta\n"])
    let result = samspill("compare", paths[0], paths[1], "--lang", "en")
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(result.output.contains("No actor is in both snapshots"), result.output)
    XCTAssertFalse(result.output.lowercased().contains("nan"))
    let found = try json(paths[0], paths[1])
    XCTAssertEqual(try part("panel", of: found)["common"] as? Int, 0)
    XCTAssertTrue(try part("panel", of: found)["jaccard"] is NSNull, "undefined is not 0")
  }

  /// One collaboration of one organisation in common; the others come and go.
  func testOneOrganisationInCommonMakesNoPair() throws {
    let paths = try files([before, "fra;til\nNAV Bodø;Alta\n"])
    let result = samspill("compare", paths[0], paths[1], "--lang", "en")
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(result.output.contains("Only one actor is in both snapshots"), result.output)
  }

  func testASnapshotWithNobodyIsSaid() throws {
    let place = try makeStudy([
      "study.yaml": "language: en\nsnapshots:\n  - {id: a}\n  - {id: b}\n",
      "organisations.csv": "id,name,snapshots\nA,A,b\nB,B,b\n",
      "collaborations.csv": "snapshot,from,to\nb,A,B\n",
    ])
    let result = samspill("compare", place.path)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(
      result.output.contains("No actor is in a, so there is nothing to compare."), result.output)
    XCTAssertEqual(samspill("compare", place.path, "--json").status, 0)
  }

  func testDirectionInOneOfTwoIsSaid() throws {
    let place = try makeStudy([
      "study.yaml": "language: en\nsnapshots:\n  - {id: a}\n  - {id: b}\n",
      "collaborations.csv": "snapshot,from,to,direction\na,A,B,forward\na,B,C,\nb,A,B,\nb,B,C,\n",
    ])
    let result = samspill("compare", place.path)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(
      result.output.contains("Only one of the snapshots has direction"), result.output)
  }

  func testThreeStudiesAreAWrongCommandLine() {
    XCTAssertEqual(samspill("compare", "a", "b", "c").status, 64)
  }

  func testThePanelIsWrittenForOtherPrograms() throws {
    let place = try makeOutputPlace()
    let result = samspill("export", bundled("nordland"), "--panel", "--output", place.path)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(
      try place.contents().keys.sorted(),
      [
        "composition.txt", "organisations.csv", "panel.R", "panel.dl", "waves.csv", "wave-1.txt",
        "wave-2.txt", "wave-3.txt",
      ].sorted())
    // 18 organisations over time: UIN and NORD are one, and so are FMNO and SFNO.
    let rows = lines(try place.text("wave-3.txt"))
    XCTAssertEqual(rows.count, 18)
    XCTAssertEqual(
      rows.reduce(0) { $0 + $1.split(separator: " ").count { $0 == "1" } }, 56,
      "28 ties, each twice")
    let again = samspill("export", bundled("nordland"), "--panel", "--output", place.path)
    XCTAssertEqual(again.status, 1, "never over what is there")
  }
}
