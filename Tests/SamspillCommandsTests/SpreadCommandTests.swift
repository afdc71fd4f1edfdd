import Foundation
import TestSupport
import XCTest

/// `samspill spread`, and the options of spreading of `samspill gaps`.
final class SpreadCommandTests: XCTestCase {
  func testTheScenarioOfTheBundledCaseAsAText() throws {
    for language in ["nb", "nn", "en"] {
      try assertGolden(spread("--lang", language), "spread-nordland-2021-\(language).txt")
    }
    try assertGolden(
      spread("--model", "threshold", "--seeds", "bodø, NF", "--next", "1", "--lang", "nb"),
      "spread-nordland-2021-threshold-nb.txt")
    try assertGolden(
      spread("--model", "threshold", "--share", "30", "--lang", "nn"),
      "spread-nordland-2021-share-nn.txt")
  }

  func testTheScenarioAsJSON() throws {
    try assertGolden(spread("--json", "--draws", "1000"), "spread-nordland-2021.json")
    try assertGolden(
      spread("--json", "--model", "threshold", "--share", "30", "--steps", "1"),
      "spread-nordland-2021-share.json")
  }

  func testItIsAlwaysCalledAScenarioAndNeverAForecast() {
    for (language, words) in [
      ("nb", ["Scenario", "ikke en prognose"]), ("nn", ["Scenario", "ikkje ein prognose"]),
      ("en", ["scenario", "not a forecast"]),
    ] {
      for model in ["cascade", "threshold"] {
        let title = lines(spread("--model", model, "--draws", "100", "--lang", language))[0]
        for word in words { XCTAssertTrue(title.contains(word), title) }
      }
    }
  }

  func testTheSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
    XCTAssertEqual(
      spread("--json", "--draws", "200", "--seed", "7"),
      spread("--json", "--draws", "200", "--seed", "7"))
    XCTAssertNotEqual(
      spread("--json", "--draws", "200", "--seed", "7"),
      spread("--json", "--draws", "200", "--seed", "8"))
  }

  func testEveryNameThatIsWrongIsToldAtOnce() {
    let found = samspill(
      "spread", bundled("nordland"), "--seeds", "NFF,UIN,BODO,Ran kommune", "--lang", "en")
    XCTAssertEqual(found.status, 1)
    XCTAssertEqual(found.output, "")
    XCTAssertEqual(
      lines(found.errors),
      [
        "--seeds: there is no organisation “NFF”. Did you mean “NF”?",
        "--seeds: “UIN” is not in the snapshot 2021.",
        "--seeds: there is no organisation “Ran kommune”. Did you mean “Rana kommune”?",
      ])
  }

  func testOptionsThatDoNotFitAreAWrongCommandLine() {
    for (words, told) in [
      (["--steps", "0"], "--steps must be between 1 and 100."),
      (["--share", "40"], "--share belongs to --model threshold."),
      (
        ["--model", "threshold", "--probabilities", "30"],
        "--probabilities belongs to --model cascade."
      ),
      (
        ["--probabilities", "5,15"],
        "“5,15” is not one or five percentages from 0 to 100, such as 5,15,30,50,70."
          + " With decimals: 2.5,15,30,50,70 or '2,5;15;30;50;70', in quotation marks."
      ),
      (["--draws", "0"], "--draws must be between 1 and 1,000,000."),
      (["--seed", "-1"], "--seed must be between 0 and 1,000,000,000."),
      (["--model", "rumour"], "“rumour” is not a value of --model. Use cascade, threshold."),
    ] {
      let found = samspill(words: ["spread", bundled("krackhardt-kite")] + words)
      XCTAssertEqual(found.status, 64, "\(words)")
      XCTAssertEqual(lines(found.errors).first, told)
    }
  }

  func testWithoutAScaleOneProbabilityOrThresholdsAreNeeded() throws {
    let study = try makeStudy(["plain.csv": "from,to\nA,B\nB,C\n"])
    let path = study.path + "/plain.csv"
    let without = samspill("spread", path, "--seeds", "A")
    XCTAssertEqual(without.status, 1)
    XCTAssertTrue(without.errors.hasPrefix("The study has no scale of intensity."))
    XCTAssertEqual(samspill("spread", path, "--seeds", "A", "--probabilities", "100").status, 0)
    XCTAssertEqual(samspill("spread", path, "--seeds", "A", "--model", "threshold").status, 0)
    let nobody = samspill("spread", path, "--model", "threshold")
    XCTAssertEqual(
      nobody.errors,
      "The snapshot has no research organisation. Say where spreading starts with --seeds.\n")
  }

  func testAStudyOfParticipationsHasNothingToSpreadAlong() {
    let found = samspill("spread", bundled("southern-women"))
    XCTAssertEqual(found.status, 1)
    XCTAssertEqual(
      found.errors,
      "No collaborations are recorded in the snapshot, so there is nothing to spread along.\n")
  }

  func testOfALargeNetworkTheTextShowsTheLikeliestAndSaysHowManyMore() throws {
    let rows = (1...80).map { "A,B\($0)\n" }.joined()
    let study = try makeStudy(["star.csv": "from,to\n" + rows])
    let found = samspill(
      "spread", study.path + "/star.csv", "--seeds", "A", "--probabilities", "50", "--draws", "100")
    XCTAssertEqual(found.status, 0, found.errors)
    XCTAssertTrue(
      found.output.contains("and 55 more\n"), "25 of the 80 in the first step are named")
    XCTAssertTrue(found.output.contains("… and 30 more that are less likely; --json has them all."))
  }

  func testGapsTakesSeedsAndSteps() throws {
    let found = samspill(
      "gaps", bundled("nordland"), "--seeds", "BODO", "--steps", "1", "--json")
    XCTAssertEqual(found.status, 0, found.errors)
    let top = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any])
    let all = try XCTUnwrap(top["findings"] as? [[String: Any]])
    for kind in ["not-reached", "cascade"] {
      let finding = try XCTUnwrap(all.first { $0["kind"] as? String == kind })
      let details = try XCTUnwrap(finding["details"] as? [String: Any])
      XCTAssertEqual(details["seeds"] as? [String], ["BODO"])
      if kind == "not-reached" { XCTAssertEqual(details["steps"] as? Int, 1) }
    }
    XCTAssertEqual(
      samspill("gaps", bundled("nordland"), "--seeds", "nobody at all").status, 1)
  }

  private func spread(_ words: String...) -> String {
    let result = samspill(words: ["spread", bundled("nordland")] + words)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(result.errors, "")
    return result.output
  }
}
