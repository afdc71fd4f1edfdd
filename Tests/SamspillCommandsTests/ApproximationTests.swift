import Foundation
import GraphAlgorithms
import SamspillCommands
import TestSupport
import XCTest

/// `samspill metrics --approximate`: offered where exact betweenness takes long, and said wherever the
/// numbers are.
final class ApproximationTests: XCTestCase {
  /// The command with every network large enough to be drawn from.
  private func sampled(_ words: String...) -> CommandResult {
    BetweennessEstimate.$exactSteps.withValue(0) {
      samspill(
        words: ["metrics", bundled("nordland"), "--measure", "betweenness", "--lang", "en"] + words)
    }
  }

  func testTextSaysHowFarOffAndHowLikelyAndFromWhat() {
    let text = sampled("--approximate", "0.05", "--delta", "0.2", "--seed", "7").output
    XCTAssertNotNil(
      text.firstMatch(of: /betweenness is estimated from [\d,]+ shortest paths \(seed 7\)/), text)
    XCTAssertTrue(text.contains("no score is more than 0.05 from the exact one (ε)"), text)
    XCTAssertTrue(text.contains("probability of 0.2 (δ)"), text)
    XCTAssertTrue(text.contains("less than 0.1 apart"), text)
  }

  func testCSVHasTheBoundOnEachRow() throws {
    let rows = sampled("--approximate", "0.05", "--csv").output.components(separatedBy: "\r\n")
    XCTAssertTrue(
      rows[0].hasSuffix(
        "betweenness,betweenness-epsilon,betweenness-delta,betweenness-samples,betweenness-seed"))
    let cells = rows[1].components(separatedBy: ",").suffix(4)
    XCTAssertEqual(Array(cells)[0...1], ["0.05", "0.1"])
    XCTAssertGreaterThan(Int(Array(cells)[2]) ?? 0, 0)
    XCTAssertEqual(cells.last, "1")
  }

  func testJSONSaysWhatIsEstimatedAndScoresAreWithinTheBound() throws {
    let estimated = try ParsedJSON(sampled("--approximate", "0.05", "--json").output)
    let exact = try ParsedJSON(
      samspill("metrics", bundled("nordland"), "--measure", "betweenness", "--json").output)
    let estimate = try XCTUnwrap(estimated["estimates"]["betweenness"].object)
    XCTAssertEqual(estimate["epsilon"] as? Double, 0.05)
    XCTAssertEqual(estimate["delta"] as? Double, 0.1)
    XCTAssertEqual(estimate["seed"] as? Int, 1)
    XCTAssertGreaterThan(estimate["samples"] as? Int ?? 0, 0)
    XCTAssertNil(exact["estimates"].object)
    XCTAssertEqual(estimated.scores.keys.sorted(), exact.scores.keys.sorted())
    for (id, score) in exact.scores {
      XCTAssertEqual(estimated.scores[id] ?? -1, score, accuracy: 0.05, id)
    }
    XCTAssertNotEqual(estimated.scores, exact.scores)
  }

  /// On a network of this size nothing is gained by a sample, and none is taken.
  func testWhatIsSoonExactIsExactAndSaysSo() throws {
    let words = ["metrics", bundled("nordland"), "--measure", "betweenness", "--lang", "en"]
    let plain = samspill(words: words).output
    let asked = samspill(words: words + ["--approximate", "0.01"])
    XCTAssertEqual(asked.errors, "")
    XCTAssertTrue(asked.output.hasPrefix(plain), asked.output)
    XCTAssertTrue(asked.output.contains("betweenness is exact"), asked.output)
    let object = try ParsedJSON(
      samspill(words: words + ["--approximate", "0.01", "--json"]).output)
    XCTAssertEqual(object["estimates"]["betweenness"].object?["epsilon"] as? Double, 0)
  }

  /// On a slow enough machine Nordland takes long: it is said before the work begins, what there is
  /// instead, and the numbers are exact all the same.
  func testHowLongItTakesIsSaidBeforehandAndNothingIsEstimatedUnasked() {
    let words = ["metrics", bundled("nordland"), "--measure", "betweenness", "--lang", "en"]
    func slow(_ stepsPerMinute: Double, _ more: [String]) -> CommandResult {
      BetweennessEstimate.$exactStepsPerMinute.withValue(stepsPerMinute) {
        samspill(words: words + more)
      }
    }
    let plain = samspill(words: words)
    XCTAssertEqual(plain.errors, "")
    let long = slow(100, [])
    XCTAssertEqual(long.output, plain.output)
    XCTAssertNotNil(
      long.errors.firstMatch(of: /takes about \d+ minutes\. With --approximate 0\.01/), long.errors)
    XCTAssertNotNil(slow(1, []).errors.firstMatch(of: /takes about \d+ hours\./))
    XCTAssertEqual(slow(100, ["--approximate", "0.1"]).errors, "")
    XCTAssertEqual(slow(100, ["--quiet"]).errors, "")
  }

  func testWhatMakesNoSenseIsToldOf() {
    for (words, reason) in [
      (["--approximate", "0"], "--approximate must be between 0 and 1, and at least 0.000000001."),
      (["--approximate", "1"], "--approximate must be between 0 and 1, and at least 0.000000001."),
      (
        ["--approximate", "0.1", "--delta", "1.5"],
        "--delta must be between 0 and 1, and at least 0.000000001."
      ),
      (["--delta", "0.1"], "--delta goes with --approximate."),
      (["--seed", "3"], "--seed goes with --approximate."),
      (["--approximate", "0.1", "--weighted"], "all ties are equally long"),
    ] {
      let result = samspill(words: ["metrics", bundled("krackhardt-kite")] + words)
      XCTAssertEqual(result.status, 64, "\(words)")
      XCTAssertTrue(result.errors.contains(reason), result.errors)
    }
    let other = samspill(
      "metrics", bundled("nordland"), "--measure", "degree", "--approximate", "0.1", "--lang",
      "en")
    XCTAssertEqual(other.status, 1)
    XCTAssertTrue(other.errors.contains("the measure betweenness alone"), other.errors)
  }
}

/// A piece of JSON that can be asked for keys.
private struct ParsedJSON {
  let value: Any?

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  private init(value: Any?) { self.value = value }

  var object: [String: Any]? { value as? [String: Any] }

  subscript(key: String) -> ParsedJSON { ParsedJSON(value: object?[key]) }

  /// Betweenness by organisation.
  var scores: [String: Double] {
    let rows = self["organisations"].value as? [[String: Any]] ?? []
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        guard let id = row["id"] as? String, let scores = row["scores"] as? [String: Any] else {
          return nil
        }
        return (scores["betweenness"] as? Double).map { (id, $0) }
      })
  }
}
