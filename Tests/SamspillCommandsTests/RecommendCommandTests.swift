import Foundation
import TestSupport
import XCTest

/// `samspill recommend` prints what would give most, under the budget and weights it is given.
final class RecommendCommandTests: XCTestCase {
  private func recommend(_ words: String...) -> String {
    let result = samspill(words: ["recommend"] + words + ["--lang", "en"])
    XCTAssertEqual(result.status, 0, result.errors)
    return result.output
  }

  private func findings(_ words: String...) throws -> [[String: Any]] {
    let result = samspill(words: ["recommend"] + words + ["--json"])
    XCTAssertEqual(result.status, 0, result.errors)
    let top = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    return try XCTUnwrap(top?["findings"] as? [[String: Any]])
  }

  func testTheTextIsThatOfTheGaps() {
    let text = recommend(bundled("nordland"))
    let gaps = samspill("gaps", bundled("nordland"), "--lang", "en").output
    let section = text.components(separatedBy: "\n\n")[0]
    XCTAssertTrue(section.hasPrefix("Suggestions: new ties that would give most\n"), section)
    XCTAssertTrue(gaps.contains(section), "the same words in both")
    XCTAssertFalse(text.contains("May come by themselves"), "what is likely is not mixed in")
  }

  func testThereAreAsManyAsAskedForAndNobodyGetsMoreThanTheBudget() throws {
    let found = try findings(bundled("nordland"), "--count", "8", "--per-organisation", "1")
    XCTAssertLessThanOrEqual(found.count, 8)
    let names = found.flatMap { $0["organisations"] as? [String] ?? [] }
    XCTAssertEqual(Set(names).count, names.count, "\(names)")
    XCTAssertEqual(try findings(bundled("nordland"), "--count", "1").count, 1)
  }

  func testEachHasItsGainItsPartsAndItsRank() throws {
    for (place, finding) in try findings(bundled("nordland")).enumerated() {
      let details = try XCTUnwrap(finding["details"] as? [String: Any])
      let parts = try XCTUnwrap(details["components"] as? [String: Double])
      let gain = try XCTUnwrap(details["gain"] as? Double)
      let penalty = try XCTUnwrap(details["overloadPenalty"] as? Double)
      XCTAssertEqual(parts.values.reduce(0, +) - penalty, gain, accuracy: 1e-12)
      XCTAssertEqual(details["rank"] as? Int, place + 1)
      XCTAssertEqual(
        Set(parts.keys), ["research", "users", "reach", "broker", "required"])
    }
  }

  func testOtherWeightsGiveOthersAndArePrinted() throws {
    let found = try findings(bundled("nordland"), "--weights", "required=1")
    let details = try XCTUnwrap(found.first?["details"] as? [String: Any])
    XCTAssertEqual(details["weights"] as? [String: Double], ["required": 1])
    let text = recommend(bundled("nordland"), "--weights", "users=3, research=1")
    XCTAssertTrue(text.contains("0.25 · how near the municipalities are to research"), text)
    XCTAssertTrue(text.contains("0.75 · how near the municipalities are to users"), text)
  }

  func testAWrongWeightIsToldWithASuggestionAndAllAtOnce() {
    let result = samspill(
      "recommend", bundled("krackhardt-kite"), "--weights", "reserch=1,users=much,reach=1")
    XCTAssertEqual(result.status, 64)
    XCTAssertEqual(result.output, "")
    XCTAssertTrue(
      result.errors.contains("There is no “reserch” for --weights. Did you mean “research”?"),
      result.errors)
    XCTAssertTrue(result.errors.contains("“users=much” in --weights is not a part"), result.errors)
    for (words, told) in [
      (["--weights", "users=0"], "--weights needs a weight above 0."),
      (["--weights", "users=-1"], "“users=-1” in --weights is not a part and a weight"),
      (["--weights", "users=nan"], "“users=nan” in --weights is not a part and a weight"),
      (["--weights", ""], "--weights needs a weight above 0."),
      (["--count", "0"], "--count must be between 1 and 100."),
      (["--per-organisation", "0"], "--per-organisation must be 1 or more."),
    ] {
      let result = samspill(words: ["recommend", bundled("krackhardt-kite")] + words)
      XCTAssertEqual(result.status, 64, "\(words)")
      XCTAssertTrue(result.errors.hasPrefix(told), result.errors)
    }
  }

  func testParticipationsAreNotAssessedAndWhereAllIsThereNothingIsRecommended() throws {
    let women = recommend(bundled("southern-women"))
    XCTAssertTrue(women.hasPrefix("Not assessed, because the data lack\n"), women)
    let study = try makeStudy(["all.csv": "from,to\nRed,Green\nGreen,Blue\nBlue,Red\n"])
    XCTAssertEqual(
      recommend(study.path + "/all.csv"), "No new tie would add to the utility.\n")
  }
}
