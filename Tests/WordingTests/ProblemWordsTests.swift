import InnovationSystem
import Wording
import XCTest

/// What is wrong with a study, in sentences that say what to do.
final class ProblemWordsTests: XCTestCase {
  /// A value for every placeholder that readers and validation fill.
  private let samples = [
    "value": "BODØ", "field": "intensity", "expected": "list", "other": "RANA", "lowest": "0",
    "highest": "5", "combined": "3", "rule": "max", "snapshot": "2014",
    "detail": "line 3", "limit": "256", "line": "7", "name": "Bodø", "date": "2020-01-01",
    "headings": "a, b", "columns": "2", "count": "3",
  ]

  private let reasons: [Problem.Code: [String]] = [
    .noStudy: [
      "missing", "empty-folder", "no-collaborations", "no-rows", "nothing-recognised",
    ],
    .sheetNotRead: ["hidden", "nothing-recognised"],
    .personalData: ["person", "email", "telephone", "national-number"],
    .malformedDescription: [
      "syntax", "duplicate-key", "alias", "too-deep", "further-document", "unexpected",
    ],
  ]

  func testEveryCodeHasWordsInThreeLanguages() {
    for code in Problem.Code.allCases {
      XCTAssertTrue(ProblemWords.has(code.rawValue), code.rawValue)
      let texts = Language.allCases.map { sentence(code, samples, $0) }
      XCTAssertFalse(texts.contains(code.rawValue), code.rawValue)
      XCTAssertEqual(Set(texts).count, 3, code.rawValue)
    }
    XCTAssertFalse(ProblemWords.has("no-such-code"))
  }

  func testNoPlaceholderIsLeftInASentence() {
    for code in Problem.Code.allCases {
      for reason in [nil] + (reasons[code] ?? []).map(Optional.some) {
        for language in Language.allCases {
          var values = samples
          values["reason"] = reason
          let text = sentence(code, values, language)
          XCTAssertFalse(text.contains("{") || text.contains("}"), "\(code.rawValue): \(text)")
          XCTAssertTrue(text.last.map { ".?)".contains($0) } ?? false, text)
        }
      }
    }
  }

  func testEachReasonOfAProblemHasItsOwnSentence() {
    for (code, reasons) in reasons {
      let known = reasons.filter { $0 != "unexpected" }
      let texts = known.map { reason in
        sentence(code, samples.merging(["reason": reason]) { $1 }, .english)
      }
      XCTAssertEqual(Set(texts).count, known.count, code.rawValue)
      XCTAssertFalse(texts.contains(sentence(code, samples, .english)), code.rawValue)
    }
  }

  func testANearSpellingIsOfferedAndThenNoListOfAll() {
    let values = ["value": "BODØ", "suggestion": "BODO", "known": "BODO, RANA"]
    XCTAssertEqual(
      sentence(.unknownOrganisation, values, .bokmål),
      "Aktøren «BODØ» er ikke i tabellen over organisasjoner. Mente du «BODO»?")
    XCTAssertEqual(
      sentence(.unknownOrganisation, values, .english),
      "The organisation “BODØ” is not in the table of organisations. Did you mean “BODO”?")
    XCTAssertEqual(
      sentence(.unknownOrganisation, values, .nynorsk),
      "Aktøren «BODØ» er ikkje i tabellen over organisasjonar. Meinte du «BODO»?")
  }

  func testWithoutANearSpellingAllThatIsKnownIsListed() {
    let values = ["value": "X", "known": "BODO, RANA"]
    XCTAssertEqual(
      sentence(.unknownOrganisation, values, .bokmål),
      "Aktøren «X» er ikke i tabellen over organisasjoner. Kjente verdier: BODO, RANA.")
    XCTAssertEqual(
      sentence(.unknownOrganisation, values, .nynorsk),
      "Aktøren «X» er ikkje i tabellen over organisasjonar. Kjende verdiar: BODO, RANA.")
  }

  func testAValueWithBracesComesOutAsItWentIn() {
    let values = ["value": "{field}", "field": "type"]
    XCTAssertEqual(
      sentence(.unknownValue, values, .english), "“{field}” is not a value of type.")
  }

  func testSentencesInFull() {
    XCTAssertEqual(
      sentence(.outOfScale, ["value": "9", "field": "intensity", "lowest": "0", "highest": "5"]),
      "9 in intensity is outside the scale 0–5.")
    XCTAssertEqual(
      sentence(.fieldCount, ["value": "2", "expected": "3"]),
      "The line has 2 fields, but the header has 3.")
    XCTAssertEqual(
      sentence(.intensityDisagrees, ["value": "2", "combined": "4", "rule": "max"]),
      "The intensity is 2, but the reports give 4 by the rule max. 4 is used.")
    XCTAssertEqual(ProblemWords.severity("error").nb, "feil")
    XCTAssertEqual(ProblemWords.severity("warning").en, "warning")
  }

  private func sentence(
    _ code: Problem.Code, _ values: [String: String], _ language: Language = .english
  ) -> String {
    ProblemWords.sentence(code: code.rawValue, values: values, language)
  }
}
