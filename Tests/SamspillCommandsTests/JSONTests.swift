import Foundation
import TestSupport
import XCTest

/// `--json` is a contract: keys that are always there, `null` for what is not known.
final class JSONTests: XCTestCase {
  private let weightless = "from,to\nBodø,NAV\nNAV,Rana\nRana,Bodø\nRana,Fauske\n"
  private let weighted = "from,to,weight\nBodø,NAV,2.5\nNAV,Rana,1\nRana,Bodø,0.5\n"

  func testTheMeasuresOfEverySnapshotOfTheBundledCase() throws {
    for snapshot in ["2013", "2014", "2021"] {
      try assertGolden(
        json("metrics", bundled("nordland"), "--snapshot", snapshot, "--measure", chosen),
        "metrics-nordland-\(snapshot).json")
    }
  }

  func testTheFindingsOfEverySnapshotOfTheBundledCase() throws {
    for snapshot in ["2013", "2014", "2021"] {
      try assertGolden(
        json("gaps", bundled("nordland"), "--snapshot", snapshot),
        "gaps-nordland-\(snapshot).json")
    }
  }

  func testAPlainTableWithoutWeights() throws {
    let study = try makeStudy(["plain.csv": weightless])
    let path = study.path + "/plain.csv"
    try assertGolden(json("metrics", path), "metrics-plain.json")
    try assertGolden(json("gaps", path), "gaps-plain.json")
  }

  func testAPlainTableWithWeights() throws {
    let study = try makeStudy(["weighted.csv": weighted])
    let path = study.path + "/weighted.csv"
    try assertGolden(
      json("metrics", path, "--measure", chosen, "--weighted"), "metrics-weighted.json")
    try assertGolden(json("gaps", path), "gaps-weighted.json")
  }

  func testAStudyOfParticipations() throws {
    try assertGolden(
      json(
        "metrics", bundled("southern-women"), "--measure",
        "organisations,opsahl-clustering,participations,degree,newman-weight", "--top", "3"),
      "metrics-southern-women.json")
    try assertGolden(json("gaps", bundled("southern-women")), "gaps-southern-women.json")
  }

  func testACheckTellsEveryProblemAsData() throws {
    let study = try makeStudy(["who.csv": "from,to\nA,B\nA,\nB,C\n"])
    let sound = try object(json("check", study.path + "/who.csv"))
    XCTAssertEqual(sound["errors"] as? Int, 0)
    XCTAssertEqual(sound["warnings"] as? Int, 1)
    let problems = try XCTUnwrap(sound["problems"] as? [[String: Any]])
    XCTAssertEqual(problems.first?["line"] as? Int, 3)
    XCTAssertEqual(problems.first?["consequence"] as? String, "row-left-out")
    XCTAssertEqual((sound["contents"] as? [String: Any])?["organisations"] as? Int, 3)
  }

  func testACheckOfAStudyWithErrorsIsDataTooAndFails() throws {
    let study = try makeStudy(["collaborations.csv": "from,to,intensity\nA,B,9\nA,,2\n"])
    let result = samspill("check", study.path, "--json")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(result.errors, "")
    let top = try object(result.output)
    XCTAssertEqual(
      Set(top.keys),
      ["study", "errors", "warnings", "contents", "problems", "privacy", "privacyBySnapshot"])
    XCTAssertTrue(top["contents"] is NSNull)
    let problems = try XCTUnwrap(top["problems"] as? [[String: Any]])
    XCTAssertEqual(problems.count, top["errors"] as? Int)
  }

  func testWithoutANumberTheLatestSnapshotIsTaken() throws {
    XCTAssertEqual(
      try json("metrics", bundled("nordland")),
      try json("metrics", bundled("nordland"), "--snapshot", "2021"))
  }

  func testWhatAPlainTableDoesNotSayIsNullAndNotLeftOut() throws {
    let study = try makeStudy(["plain.csv": "from,to\nRed,Green\nGreen,Blue\n"])
    let top = try object(json("metrics", study.path + "/plain.csv"))
    XCTAssertEqual(
      Set(top.keys),
      [
        "study", "snapshot", "threshold", "rule", "mode", "network", "organisations",
        "conventions", "networkChance", "pairs", "projectScores", "reasons", "sectorPairs",
        "sectors", "sets",
      ])
    XCTAssertEqual(top["study"] as? String, "plain")
    XCTAssertTrue(top["snapshot"] is NSNull)
    XCTAssertTrue(top["threshold"] is NSNull)
    XCTAssertEqual(top["rule"] as? String, "max")
    XCTAssertEqual(top["mode"] as? String, "one-mode")
    let network = try XCTUnwrap(top["network"] as? [String: Any])
    XCTAssertTrue(network["e-i-index"] is NSNull, "nobody has a sector")
  }

  func testEveryOrganisationHasEveryKeyAndEveryScore() throws {
    let study = try makeStudy(["plain.csv": weightless])
    for path in [study.path + "/plain.csv", bundled("nordland"), bundled("southern-women")] {
      let top = try object(json("metrics", path))
      let network = try XCTUnwrap(top["network"] as? [String: Any])
      XCTAssertTrue(networkMeasures.isSubset(of: network.keys), path)
      XCTAssertEqual(network.count, networkCount, path)
      let organisations = try XCTUnwrap(top["organisations"] as? [[String: Any]])
      XCTAssertFalse(organisations.isEmpty, path)
      for organisation in organisations {
        XCTAssertEqual(
          Set(organisation.keys).subtracting(["chance"]), ["id", "name", "sector", "scores"], path)
        let scores = try XCTUnwrap(organisation["scores"] as? [String: Any])
        XCTAssertTrue(organisationMeasures.isSubset(of: scores.keys), path)
        XCTAssertEqual(scores.count, organisationCount, path)
      }
      let ids = organisations.compactMap { $0["id"] as? String }
      XCTAssertEqual(ids, ids.sorted(), path)
    }
  }

  func testAScoreThatIsUndefinedIsNull() throws {
    let text = try json("metrics", bundled("nordland"), "--snapshot", "2013")
    let organisations = try XCTUnwrap(try object(text)["organisations"] as? [[String: Any]])
    let alone = try XCTUnwrap(organisations.first { $0["id"] as? String == "MHN" })
    let scores = try XCTUnwrap(alone["scores"] as? [String: Any])
    XCTAssertTrue(scores["constraint"] is NSNull)
    XCTAssertEqual(scores["degree"] as? Int, 0)
    XCTAssertEqual(alone["sector"] as? String, "BRUK")
  }

  func testAStudyOfParticipationsHasNoMeasureOfCollaboration() throws {
    let top = try object(json("metrics", bundled("southern-women")))
    XCTAssertEqual(top["mode"] as? String, "two-mode")
    XCTAssertEqual(top["projects"] as? Int, 14)
    XCTAssertEqual(top["participations"] as? Int, 89)
    let network = try XCTUnwrap(top["network"] as? [String: Any])
    XCTAssertEqual(network["organisations"] as? Int, 18)
    for id in networkMeasures.subtracting(["organisations"]) {
      XCTAssertTrue(network[id] is NSNull, id)
    }
  }

  func testWeightsAddUpToStrengthAndNotToDegree() throws {
    let study = try makeStudy(["weighted.csv": weighted])
    let top = try object(json("metrics", study.path + "/weighted.csv"))
    let organisations = try XCTUnwrap(top["organisations"] as? [[String: Any]])
    let scores = try XCTUnwrap(
      organisations.first { $0["id"] as? String == "bodo" }?["scores"] as? [String: Any])
    XCTAssertEqual(scores["strength"] as? Double, 3)
    XCTAssertEqual(scores["degree"] as? Int, 2)
  }

  func testEveryFindingHasTheKeysOfTheContract() throws {
    let top = try object(json("gaps", bundled("nordland"), "--snapshot", "2014"))
    XCTAssertTrue(Set(top.keys).isSuperset(of: ["study", "snapshot", "findings"]))
    XCTAssertEqual(top["snapshot"] as? String, "2014")
    let findings = try XCTUnwrap(top["findings"] as? [[String: Any]])
    let ids = findings.compactMap { $0["id"] as? String }
    XCTAssertEqual(Set(ids).count, findings.count)
    for finding in findings {
      XCTAssertTrue(
        Set(finding.keys).isSuperset(
          of: [
            "id", "kind", "organisations", "details", "evidence", "certainty", "consequence", "gap",
            "text",
          ]), "\(finding["id"] ?? "")")
      XCTAssertTrue((finding["id"] as? String)?.hasPrefix("\(finding["kind"] ?? "?"):") ?? false)
    }
  }

  func testJSONIsInEnglishOrBokmålOnlyInItsTexts() throws {
    let bokmål = samspill("gaps", bundled("nordland"), "--json", "--lang", "nb").output
    let english = samspill("gaps", bundled("nordland"), "--json", "--lang", "en").output
    XCTAssertNotEqual(bokmål, english)
    let differing = zip(lines(bokmål), lines(english)).filter { $0 != $1 }.map(\.0)
    for line in differing {
      XCTAssertTrue(line.hasPrefix("      \"text\" : "), line)
    }
    XCTAssertEqual(
      samspill("metrics", bundled("nordland"), "--json", "--lang", "nb").output,
      samspill("metrics", bundled("nordland"), "--json", "--lang", "en").output)
  }

  func testJSONIsTheSameOnEveryRun() throws {
    for command in ["metrics", "gaps"] {
      XCTAssertEqual(
        try json(command, bundled("nordland")), try json(command, bundled("nordland")))
    }
  }

  /// A few of every shape.
  private let chosen =
    "density,density-highest,e-i-index,betweenness,constraint,gatekeeper,group-e-i,mixing,"
    + "participations"

  /// How many measures there are of the network, and of each organisation.
  private let (networkCount, organisationCount) = (46, 53)

  /// Those that were there from the beginning.
  private let networkMeasures: Set<String> = [
    "organisations", "collaborations", "density", "mean-degree", "components", "transitivity",
    "degree-centralisation", "e-i-index",
  ]

  private let organisationMeasures: Set<String> = [
    "degree", "strength", "betweenness", "harmonic", "eigenvector", "constraint",
    "effective-size", "clustering",
  ]

  private func json(_ words: String...) throws -> String {
    let result = samspill(words: words + ["--json"])
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(result.errors, "")
    return result.output
  }

  private func object(_ text: String) throws -> [String: Any] {
    try XCTUnwrap(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
