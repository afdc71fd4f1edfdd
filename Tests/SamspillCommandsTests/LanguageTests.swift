import TestSupport
import XCTest

/// Which language the command speaks: the option's, else the study's, else the locale's, else
/// English.
final class LanguageTests: XCTestCase {
  private let ties = "from,to\nA,B\n"

  func testTheOptionOverrulesTheStudyAndTheLocale() throws {
    let study = try makeStudy(["study.yaml": "language: nb\n", "collaborations.csv": ties])
    XCTAssertEqual(language(study.path, ["--lang", "en"], norwegian), "en")
    XCTAssertEqual(language(study.path, ["--lang", "nb"], ["LANG": "en"]), "nb")
  }

  func testTheStudyOverrulesTheLocale() throws {
    let study = try makeStudy(["study.yaml": "language: nb\n", "collaborations.csv": ties])
    XCTAssertEqual(language(study.path, [], ["LANG": "en_GB.UTF-8"]), "nb")
    let english = try makeStudy(["study.yaml": "language: en\n", "collaborations.csv": ties])
    XCTAssertEqual(language(english.path, [], norwegian), "en")
  }

  func testTheLocaleDecidesWhenTheStudySaysNothing() throws {
    let study = try makeStudy(["collaborations.csv": ties])
    XCTAssertEqual(language(study.path, [], norwegian), "nb")
    XCTAssertEqual(language(study.path, [], ["LANG": "no_NO"]), "nb")
    XCTAssertEqual(language(study.path, [], ["LANG": "en_GB.UTF-8"]), "en")
  }

  func testTheLocalesVariablesCountInTheirUsualOrder() throws {
    let study = try makeStudy(["collaborations.csv": ties])
    XCTAssertEqual(language(study.path, [], ["LANG": "en_GB", "LC_MESSAGES": "nb_NO"]), "nb")
    XCTAssertEqual(
      language(study.path, [], ["LC_MESSAGES": "nb_NO", "LC_ALL": "en_GB", "LANG": "nb"]), "en")
    XCTAssertEqual(language(study.path, [], ["LC_ALL": "", "LANG": "nb_NO"]), "nb")
  }

  func testEnglishIsSpokenWhereNothingIsSaid() throws {
    let study = try makeStudy(["collaborations.csv": ties])
    for environment in [[:], ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "sv_SE.UTF-8"]] {
      XCTAssertEqual(language(study.path, [], environment), "en", "\(environment)")
    }
  }

  func testNynorskIsAnsweredInBokmålUntilItIsReady() throws {
    let study = try makeStudy(["study.yaml": "language: nn\n", "collaborations.csv": ties])
    XCTAssertEqual(language(study.path, [], ["LANG": "en"]), "nb")
    let plain = try makeStudy(["collaborations.csv": ties])
    XCTAssertEqual(language(plain.path, [], ["LANG": "nn_NO.UTF-8"]), "nb")
  }

  func testProblemsOfABrokenStudyAreToldInTheOptionsLanguageElseTheLocales() throws {
    let study = try makeStudy(["collaborations.csv": ""])
    let told = ["Filen er tom.", "The file is empty."]
    XCTAssertTrue(samspill("check", study.path, in: norwegian).errors.contains(told[0]))
    XCTAssertTrue(samspill("check", study.path).errors.contains(told[1]))
    XCTAssertTrue(
      samspill("check", study.path, "--lang", "en", in: norwegian).errors.contains(told[1]))
  }

  func testDefineSpeaksTheLocalesLanguageUnlessTold() {
    XCTAssertTrue(samspill("define", "degree", in: norwegian).output.contains("Spørsmål\n"))
    XCTAssertTrue(samspill("define", "degree").output.contains("Question\n"))
    XCTAssertTrue(
      samspill("define", "degree", "--lang", "en", in: norwegian).output.contains("Question\n"))
  }

  /// The language of the last line of `check`, which says that all is well.
  private func language(
    _ path: String, _ options: [String], _ environment: [String: String]
  ) -> String {
    switch lines(samspill(words: ["check", path] + options, in: environment).output).last {
    case "Ingen feil og ingen merknader.": "nb"
    case "No errors and no warnings.": "en"
    case let line: line ?? ""
    }
  }
}
