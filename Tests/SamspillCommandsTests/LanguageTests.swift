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

  func testNynorskIsSpokenToTheOptionTheStudyAndTheLocale() throws {
    let study = try makeStudy(["study.yaml": "language: nn\n", "collaborations.csv": ties])
    XCTAssertEqual(language(study.path, [], ["LANG": "en"]), "nn")
    XCTAssertEqual(language(study.path, ["--lang", "nb"], nynorsk), "nb")
    let plain = try makeStudy(["collaborations.csv": ties])
    XCTAssertEqual(language(plain.path, [], nynorsk), "nn")
    XCTAssertEqual(language(plain.path, ["--lang", "nn"], norwegian), "nn")
  }

  func testAStudyInNynorskIsReportedInNynorsk() throws {
    let study = try makeStudy([
      "study.yaml": "title: {en: Two, nb: To aktører}\nlanguage: nn\n",
      "collaborations.csv": ties,
    ])
    let place = try makeOutputPlace()
    let result = samspill("report", study.path, "-o", place.path)
    XCTAssertEqual(result.status, 0, result.errors)
    XCTAssertTrue(result.output.hasPrefix("Studien har 2 aktørar og 1 relasjon"), result.output)
    let page = try place.text("index.html")
    XCTAssertTrue(page.contains("<html lang=\"nn\">"))
    XCTAssertTrue(page.contains("<h1>To aktører</h1>"), "bokmål is nearer than English")
    XCTAssertTrue(page.contains("Kva måla tyder"))
  }

  func testProblemsOfABrokenStudyAreToldInTheOptionsLanguageElseTheLocales() throws {
    let study = try makeStudy(["collaborations.csv": ""])
    let told = ["Filen er tom.", "The file is empty.", "Fila er tom."]
    XCTAssertTrue(samspill("check", study.path, in: norwegian).errors.contains(told[0]))
    XCTAssertTrue(samspill("check", study.path).errors.contains(told[1]))
    XCTAssertTrue(samspill("check", study.path, in: nynorsk).errors.contains(told[2]))
    XCTAssertTrue(
      samspill("check", study.path, "--lang", "en", in: norwegian).errors.contains(told[1]))
  }

  /// One run speaks one language, whatever is wrong with it.
  func testErrorsOfUsageAreInTheLanguageThatTheStudyStates() throws {
    let study = try makeStudy(["study.yaml": "language: nn\n", "collaborations.csv": ties])
    for (words, told) in [
      (["--dpi", "3"], "--dpi må vere mellom 72 og 600."), (["--dip", "72"], "Ukjent val"),
      (["--height", "helf"], "Meinte du «halv»?"), (["--width", "z"], "--width må vere eit tal"),
    ] {
      let result = samspill(words: ["figure", study.path] + words, in: ["LANG": "en"])
      XCTAssertEqual(result.status, 64)
      XCTAssertTrue(result.errors.contains(told), result.errors)
      XCTAssertTrue(result.errors.contains("\nBRUK: samspill figure"), result.errors)
    }
    let asked = samspill("figure", study.path, "--dpi", "3", "--lang", "en", in: nynorsk)
    XCTAssertTrue(asked.errors.hasPrefix("--dpi must be"), asked.errors)
    let silent = try makeStudy(["study.yaml": "id: x\n", "collaborations.csv": ties])
    let locales = samspill("figure", silent.path, "--dpi", "3", in: norwegian)
    XCTAssertTrue(locales.errors.hasPrefix("--dpi må være"), locales.errors)
  }

  func testADescriptionThatCannotBeReadLeavesTheMachinesLanguage() throws {
    let study = try makeStudy(["study.yaml": "language: [", "collaborations.csv": ties])
    let result = samspill("figure", study.path, "--dpi", "3", in: norwegian)
    XCTAssertTrue(result.errors.hasPrefix("--dpi må være"), result.errors)
  }

  func testDefineSpeaksTheLocalesLanguageUnlessTold() {
    XCTAssertTrue(samspill("define", "degree", in: norwegian).output.contains("Spørsmål\n"))
    XCTAssertTrue(samspill("define", "degree").output.contains("Question\n"))
    XCTAssertTrue(
      samspill("define", "degree", "--lang", "en", in: norwegian).output.contains("Question\n"))
  }

  /// The language of the second line of `check`, which counts the organisations.
  private func language(
    _ path: String, _ options: [String], _ environment: [String: String]
  ) -> String {
    let told = lines(samspill(words: ["check", path] + options, in: environment).output)
    let heading = told.count > 1 ? told[1].split(separator: " ").first : nil
    return switch heading {
    case "Aktører": "nb"
    case "Aktørar": "nn"
    case "Organisations": "en"
    default: told.joined(separator: "\n")
    }
  }
}

/// Whatever is wrong with a command line, it is told in the language that the line asks for.
final class AskedLanguageTests: XCTestCase {
  func testErrorsAreInTheLanguageAskedForWhereverItStands() {
    for words in [
      ["gaps", "--lang", "nn", "x", "--jsn"], ["gaps", "--jsn", "x", "--lang", "nn"],
      ["gaps", "x", "--jsn", "--lang=nn"], ["--lang", "nn", "gaps", "x", "--jsn"],
      ["--lang=nn", "gaps", "x", "--jsn"],
    ] {
      let result = samspill(words: words, in: ["LANG": "en"])
      XCTAssertEqual(result.status, 64)
      XCTAssertEqual(
        lines(result.errors).first, "Ukjent val «--jsn». Meinte du «--json»?", "\(words)")
      XCTAssertTrue(result.errors.contains("\nBRUK: samspill gaps"), result.errors)
    }
  }

  func testEveryKindOfErrorIs() {
    for (words, told) in [
      (["reprot"], "Ukjend kommando «reprot». Meinte du «report»?"),
      (["gaps", "x", "--snapshot"], "Verdien etter --snapshot manglar."),
      (["gaps", "x", "--json=ja"], "--json tek ingen verdi, men fekk «ja»."),
      (["gaps", "x", "y"], "For mange ord: y."), (["gaps"], "<STUDY> manglar."),
      (["spread", "x", "--model", "z"], "«z» er ikkje ein verdi for --model."),
      (["figure", "x", "--width", "z"], "--width må vere eit tal"),
      (["figure", "x", "--dpi", "3"], "--dpi må vere mellom 72 og 600."),
      (["gaps", "x", "--steps", "0"], "--steps må vere mellom 1 og 100."),
    ] {
      let result = samspill(words: words + ["--lang", "nn"], in: ["LANG": "en"])
      XCTAssertEqual(result.status, 64, "\(words)")
      XCTAssertTrue(result.errors.hasPrefix(told), result.errors)
    }
  }

  func testALanguageThereIsNotLeavesTheMachines() {
    let result = samspill("gaps", "x", "--lang", "sv", in: norwegian)
    XCTAssertEqual(
      lines(result.errors).first, "«sv» er ikke en verdi for --lang. Bruk nb, nn, en.")
    let last = samspill("gaps", "x", "--jsn", "--lang", in: norwegian)
    XCTAssertTrue(last.errors.contains("Verdien etter --lang mangler."), last.errors)
    let operand = samspill("gaps", "x", "y", "--", "--lang", "en", in: norwegian)
    XCTAssertTrue(operand.errors.hasPrefix("For mange ord"), operand.errors)
  }

  func testHelpIsInTheLanguageAskedFor() {
    let page = samspill("gaps", "--help", in: nynorsk).output
    for words in [
      ["gaps", "--help", "--lang", "nn"], ["gaps", "--lang=nn", "-h"],
      ["--lang", "nn", "gaps", "--help"], ["help", "gaps", "--lang", "nn"],
    ] {
      XCTAssertEqual(samspill(words: words).output, page, "\(words)")
    }
    let root = samspill("--help", in: nynorsk).output
    for words in [["--lang", "nn"], ["--lang", "nn", "--help"], ["--help", "--lang=nn"]] {
      XCTAssertEqual(samspill(words: words).output, root, "\(words)")
    }
  }

  func testALanguageIsKnownByItsNameToo() {
    for (word, language) in [
      ("no", "nb"), ("bokmål", "nb"), ("norsk", "nb"), ("nb_NO.UTF-8", "nb"), ("Nynorsk", "nn"),
      ("nn-NO", "nn"), ("english", "en"), ("EN", "en"), ("engelsk", "en"),
    ] {
      XCTAssertEqual(
        samspill("define", "degree", "--lang", word),
        samspill("define", "degree", "--lang", language))
    }
  }

  func testAllThatIsWrongWithTheValuesIsToldAtOnce() {
    let result = samspill(
      "figure", "x", "--width", "7", "--height", "7", "--dpi", "7", "--top", "1", "--alpha", "2")
    XCTAssertEqual(
      lines(result.errors).dropLast().sorted(),
      [
        "--alpha must be between 0 and 1.", "--dpi must be between 72 and 600.",
        "--height must be quarter, half, full, or between 40 and 420 millimetres.",
        "--top must be from 5 to 45.", "--width must be between 80 and 420 millimetres.",
      ])
  }
}
