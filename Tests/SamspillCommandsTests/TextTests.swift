import TestSupport
import XCTest

/// What `check`, `metrics`, `gaps` and `define` print for people.
final class TextTests: XCTestCase {
  func testWhatTheBundledCaseIsUnderstoodAs() throws {
    try assertGolden(print("check", "--lang", "nb"), "check-nordland-nb.txt")
    try assertGolden(print("check", "--lang", "nn"), "check-nordland-nn.txt")
    try assertGolden(print("check", "--lang", "en"), "check-nordland-en.txt")
  }

  func testTheMeasuresAsAText() throws {
    try assertGolden(
      print("metrics", "--snapshot", "2013", "--lang", "nb"), "metrics-nordland-2013-nb.txt")
    try assertGolden(print("metrics", "--lang", "en"), "metrics-nordland-2021-en.txt")
  }

  func testTheFindingsAsAText() throws {
    try assertGolden(print("gaps", "--lang", "nb"), "gaps-nordland-2021-nb.txt")
    try assertGolden(print("gaps", "--lang", "nn"), "gaps-nordland-2021-nn.txt")
    try assertGolden(print("gaps", "--lang", "en"), "gaps-nordland-2021-en.txt")
  }

  func testTheProblemsOfABrokenStudyAsAText() throws {
    let study = try makeStudy([
      "study.yaml": "titel: Nordland\nlanguage: nn\n",
      "organisations.csv": "id,name,kind\nBODO,Bodø,kommune\nBODO,Bodø kommune,komune\n",
      "collaborations.csv":
        "from,to,intensity,intensty,phases\nBODA,RANA,3,,\nBODO,BODO,9,,\nBODO,,tre,,drift\n",
    ])
    for language in ["nb", "nn", "en"] {
      let result = samspill("check", study.path, "--lang", language)
      XCTAssertEqual(result.status, 1)
      XCTAssertEqual(result.output, "")
      try assertGolden(result.errors, "check-broken-\(language).txt")
    }
  }

  func testADefinitionCard() throws {
    try assertGolden(samspill("define", "betweenness").output, "define-betweenness-en.txt")
    try assertGolden(
      samspill("define", "betweenness", in: norwegian).output, "define-betweenness-nb.txt")
    try assertGolden(
      samspill("define", "betweenness", in: nynorsk).output, "define-betweenness-nn.txt")
  }

  func testACardOfAGap() throws {
    try assertGolden(samspill("define", "phase-gap").output, "define-phase-gap-en.txt")
    try assertGolden(
      samspill("define", "phase-gap", in: norwegian).output, "define-phase-gap-nb.txt")
    try assertGolden(samspill("define", "phase-gap", in: nynorsk).output, "define-phase-gap-nn.txt")
    XCTAssertEqual(
      samspill("define", "Faser uten samarbeid mellom to sektorer").output,
      samspill("define", "phase-gap").output, "by its heading in any language")
  }

  func testAWordThatIsBothAMeasureAndAGapGivesBothCards() {
    let both = lines(samspill("define", "redundancy").output)
    XCTAssertEqual(both.filter { $0.hasSuffix("[redundancy]") }.count, 2)
    XCTAssertEqual(
      lines(samspill("define", "redundancy", "--gaps").output).filter { $0.hasSuffix("]") }.count, 1
    )
  }

  func testTheListCanBeOfGapsAlone() {
    let list = lines(samspill("define", "--gaps").output)
    XCTAssertEqual(list.first, "Gaps")
    XCTAssertTrue(list.contains { $0.hasPrefix("  phase-gap  ") })
    XCTAssertFalse(list.contains { $0.hasPrefix("  betweenness  ") })
  }

  func testEveryMeasureInTheListHasACard() {
    let list = lines(samspill("define").output)
    let ids = list.filter { $0.contains("  ") }.compactMap { $0.split(separator: " ").first }
    let kinds = lines(samspill("define", "--gaps").output).filter { $0.hasPrefix("  ") }
    XCTAssertGreaterThan(kinds.count, 33)
    XCTAssertEqual(ids.count, 114 + kinds.count)
    for id in ids {
      let card = samspill("define", String(id))
      XCTAssertEqual(card.status, 0, String(id))
      XCTAssertTrue(lines(card.output)[0].hasSuffix("[\(id)]"), card.output)
    }
  }

  func testAMeasureThatDoesNotExistIsAnErrorWithASuggestion() {
    let english = samspill("define", "betwenness")
    XCTAssertEqual(english.status, 1)
    XCTAssertEqual(english.output, "")
    XCTAssertTrue(
      english.errors.hasPrefix(
        "“betwenness” is neither a measure nor a kind of gap. Did you mean “betweenness”? "),
      english.errors)
    XCTAssertTrue(
      samspill("define", "betwenness", in: norwegian).errors.hasPrefix(
        "«betwenness» er verken et mål eller et gap. Mente du «betweenness»?"))
    XCTAssertTrue(samspill("define", "phasegap").errors.contains("Did you mean “phase-gap”?"))
  }

  func testASnapshotThatDoesNotExistIsAnErrorThatListsThem() throws {
    let result = samspill("gaps", bundled("nordland"), "--snapshot", "2015", "--lang", "nb")
    XCTAssertEqual(result.status, 1)
    XCTAssertEqual(
      result.errors, "Målingen «2015» finnes ikke. Studien har 2013, 2014, 2021.\n")
    let plain = try makeStudy(["plain.csv": "from,to\nA,B\n"])
    XCTAssertEqual(
      samspill("gaps", plain.path + "/plain.csv", "--snapshot", "2015").errors,
      "The study names no snapshots, so there is no --snapshot “2015”.\n")
  }

  func testEveryBundledStudyIsSound() throws {
    for study in ["nordland", "southern-women", "florentine-families", "krackhardt-kite"] {
      let result = samspill("check", bundled(study), "--lang", "en")
      XCTAssertEqual(result.status, 0, study)
      XCTAssertEqual(result.errors, "", study)
      XCTAssertEqual(lines(result.output).last, "No errors and no warnings.", study)
    }
  }

  func testWarningsAreToldOnStandardErrorAndCounted() throws {
    let study = try makeStudy(["collaborations.csv": "from,to\nA,A\nA,B\n"])
    let result = samspill("check", study.path)
    XCTAssertEqual(result.status, 0)
    XCTAssertEqual(
      result.errors,
      "collaborations.csv:2:3: warning: A works with itself. The tie does not count.\n")
    XCTAssertEqual(lines(result.output).last, "No errors. 1 warning.")
  }

  private func print(_ command: String, _ words: String...) -> String {
    let result = samspill(words: [command, bundled("nordland")] + words)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertEqual(result.errors, "")
    return result.output
  }
}
