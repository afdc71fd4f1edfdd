import Foundation
import TestSupport
import XCTest

/// `samspill whatif`, as somebody with an application to write meets it.
final class WhatIfCommandTests: XCTestCase {
  private let study = [
    "study.yaml": "language: en\nscale: frey\nsnapshots:\n  - {id: s, date: 2020}\n",
    "organisations.csv":
      "id,name,kind\nBODO,Bodø kommune,kommune\nNF,Nordlandsforskning,institutt\n"
      + "RANA,Rana kommune,kommune\n",
    "collaborations.csv": "snapshot,from,to,intensity,status\ns,BODO,NF,3,\ns,RANA,BODO,2,\n"
      + "s,RANA,NF,2,planned\ns,BODO,NF,2,planned\n",
  ]

  private func plan(_ name: String) -> String { bundled("nordland") + "/scenarioer/\(name).csv" }

  func testTwoPlansSideBySideInThreeLanguages() throws {
    for language in ["nb", "nn", "en"] {
      let result = samspill(
        "whatif", bundled("nordland"), plan("plan-a"), plan("plan-b"), "--lang", language)
      XCTAssertEqual(result.status, 0, result.errors)
      XCTAssertEqual(result.errors, "")
      try assertGolden(result.output, "whatif-nordland-\(language).txt")
    }
  }

  func testThePlannedTiesAsJSON() throws {
    let result = samspill("whatif", bundled("nordland"), "--planned", "--json")
    XCTAssertEqual(result.errors, "")
    try assertGolden(result.output, "whatif-nordland-planned.json")
    XCTAssertEqual(
      result.output, samspill("whatif", bundled("nordland"), "--planned", "--json").output)
  }

  func testJSONDiffersBetweenLanguagesOnlyInItsTexts() throws {
    func json(_ language: String) throws -> NSDictionary {
      let text = samspill(
        "whatif", bundled("nordland"), plan("plan-b"), "--json", "--lang", language
      ).output
      return try XCTUnwrap(
        JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }
    XCTAssertNotEqual(try json("nb"), try json("en"))
    XCTAssertEqual(
      withoutTexts(try json("nb")) as? NSObject, withoutTexts(try json("en")) as? NSObject)
  }

  private func withoutTexts(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map(withoutTexts) }
    guard let object = value as? [String: Any] else { return value }
    return object.filter { $0.key != "text" }.mapValues(withoutTexts)
  }

  /// A small study by hand: Rana is two steps from research, and one with the plan; the plan for Bodø
  /// and research asks for less than there is.
  func testTheSentencesOfASmallStudy() throws {
    let place = try makeStudy(study)
    let result = samspill("whatif", place.path, "--planned")
    XCTAssertEqual(result.status, 0, result.errors)
    let told = lines(result.output)
    XCTAssertTrue(
      told.contains(
        "  With the planned ties there would be 3 ties between 3 actors, against 2 in 2020 (2.0 per "
          + "actor, against 1.3)."), result.output)
    XCTAssertTrue(
      told.contains(
        "  From the research organisations it would be 1 step to Rana (against 2 steps)."))
    XCTAssertTrue(
      told.contains(
        "Already in place as planned, and so without effect: Bodø – Nordlandsforskning."))
    XCTAssertTrue(result.output.contains("Scenario, not a forecast."))
  }

  func testThePlanAndTheStudyAreLeftAsTheyAre() throws {
    let place = try makeStudy(
      study.merging(["plan.csv": "change,from,to\nremove,BODO,NF\n"]) { $1 })
    let before = try place.contents()
    XCTAssertEqual(samspill("whatif", place.path, place.path + "/plan.csv", "--planned").status, 0)
    XCTAssertEqual(try place.contents(), before)
    XCTAssertFalse(samspill("gaps", place.path).output.contains("RANA-NF"))
    let ties = lines(samspill("metrics", place.path).output).first { $0.hasPrefix("ties in total") }
    XCTAssertEqual(ties?.hasSuffix(" 2"), true)
  }

  func testTheProblemsOfAllPlansComeAtOnceAndNothingIsCompared() throws {
    let place = try makeStudy(
      study.merging([
        "a.csv": "change,from,to,intensity\nadd,BODO,NF,4\n",
        "b.csv": "endring;fra;til\nfjern;RANA;NFF\n",
      ]) { $1 })
    let (a, b) = (place.path + "/a.csv", place.path + "/b.csv")
    let result = samspill("whatif", place.path, a, b, b + ".gone")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(result.output, "")
    XCTAssertEqual(
      lines(result.errors),
      [
        "\(a):2:10: error: The tie between BODO and NF is already there (intensity 3). Use "
          + "“strengthen” to make it closer.",
        "\(b):2:12: error: The organisation “NFF” is not in the table of organisations. Did you "
          + "mean “NF”?",
        "\(b).gone: error: There is no such file or folder. Look for a slip in the path.",
        "3 errors.",
      ])
  }

  func testWithoutAScenarioOneIsAskedFor() throws {
    let result = samspill("whatif", bundled("krackhardt-kite"))
    XCTAssertEqual(result.status, 64)
    XCTAssertEqual(lines(result.errors)[0], "Name a scenario file, or write --planned.")
  }

  func testWithoutPlansOneIsToldWhereThereAreSome() throws {
    let result = samspill("whatif", bundled("nordland"), "--planned", "--snapshot", "2014")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(
      lines(result.errors),
      [
        "Ingen relasjon i 2014 har status «planlagt». Planlagte relasjoner finnes i 2021: bruk "
          + "--snapshot."
      ])
  }

  func testAStudyOfParticipationsHasNothingToChange() throws {
    let result = samspill("whatif", bundled("southern-women"), "--planned")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(result.output, "")
    XCTAssertTrue(result.errors.contains("A scenario changes ties, and it has none."))
  }
}
