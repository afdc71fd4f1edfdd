import XCTest

/// Help pages, versions and wrong command lines.
final class HelpTests: XCTestCase {
  private let commands = [
    "report", "check", "metrics", "gaps", "spread", "drill", "whatif", "compare", "recommend",
    "figure", "verify",
    "layout", "names", "new",
    "survey",
    "export",
    "define", "completion", "manual",
  ]

  func testTheHelpOfTheWholeCommandInEnglish() throws {
    try assertGolden(help([], ["LANG": "en"]), "help-samspill-en.txt")
  }

  func testTheHelpOfTheWholeCommandInBokmål() throws {
    try assertGolden(help([], norwegian), "help-samspill-nb.txt")
  }

  func testTheHelpOfTheWholeCommandInNynorsk() throws {
    try assertGolden(help([], nynorsk), "help-samspill-nn.txt")
  }

  func testTheHelpOfEveryCommandInEnglish() throws {
    for command in commands {
      try assertGolden(help([command], ["LANG": "en"]), "help-\(command)-en.txt")
    }
  }

  func testTheHelpOfEveryCommandInBokmål() throws {
    for command in commands {
      try assertGolden(help([command], norwegian), "help-\(command)-nb.txt")
    }
  }

  func testTheHelpOfEveryCommandInNynorsk() throws {
    for command in commands {
      try assertGolden(help([command], nynorsk), "help-\(command)-nn.txt")
    }
  }

  func testEveryCommandIsInTheListOfCommands() {
    let page = samspill("--help").output
    for command in commands { XCTAssertTrue(page.contains("\n  \(command) "), command) }
  }

  func testNoWordsAtAllAskForHelp() {
    let nothing = samspill()
    XCTAssertEqual(nothing.status, 0)
    XCTAssertEqual(nothing.output, samspill("--help").output)
  }

  func testWhatIsPrintedEndsInALineBreak() {
    for words in [["--help"], ["report", "--help"], ["--version"], ["define"]] {
      let result = samspill(words: words)
      XCTAssertTrue(result.output.hasSuffix("\n"), "\(words)")
      XCTAssertFalse(result.output.hasSuffix("\n\n"), "\(words)")
    }
  }

  func testNoLineOfAHelpPageIsWiderThanATerminal() {
    for command in commands {
      for environment in [["LANG": "en"], norwegian, nynorsk] {
        for line in lines(help([command], environment)) {
          XCTAssertLessThanOrEqual(line.count, 80, "\(command): \(line)")
        }
      }
    }
  }

  func testTheVersionIsANumberAfterTheName() {
    let result = samspill("--version")
    XCTAssertEqual(result.status, 0)
    XCTAssertEqual(result.output, "samspill 0.1.0\n")
    XCTAssertEqual(result.errors, "")
  }

  func testAnUnknownCommandIsAWrongCommandLineWithASuggestion() {
    let english = samspill("reprot", "x")
    XCTAssertEqual(english.status, 64)
    XCTAssertEqual(english.output, "")
    XCTAssertEqual(lines(english.errors)[0], "Unknown command “reprot”. Did you mean “report”?")
    let bokmål = samspill("reprot", "x", in: norwegian)
    XCTAssertEqual(bokmål.status, 64)
    XCTAssertEqual(lines(bokmål.errors)[0], "Ukjent kommando «reprot». Mente du «report»?")
  }

  func testAnUnknownOptionIsAWrongCommandLineWithASuggestion() {
    let english = samspill("report", "x", "--snapshto", "2013")
    XCTAssertEqual(english.status, 64)
    XCTAssertTrue(
      english.errors.contains("Unknown option “--snapshto”. Did you mean “--snapshot”?"))
    let bokmål = samspill("report", "x", "--lnag", "nb", in: norwegian)
    XCTAssertEqual(bokmål.status, 64)
    XCTAssertTrue(bokmål.errors.contains("Ukjent valg «--lnag». Mente du «--lang»?"))
  }

  func testAllThatIsWrongIsToldAtOnceAndTheUsageLast() {
    let result = samspill("figure", "--width", "wide", "--dip", "300")
    XCTAssertEqual(result.status, 64)
    let told = lines(result.errors)
    XCTAssertTrue(
      told.contains("--width must be a number such as 0.5 or 0,5, not “wide”."), result.errors)
    XCTAssertTrue(told.contains("Unknown option “--dip”. Did you mean “--dpi”?"), result.errors)
    XCTAssertTrue(told.contains { $0.contains("<STUDY> is missing.") }, result.errors)
    XCTAssertTrue(told.last?.hasPrefix("USAGE: samspill figure") ?? false, result.errors)
  }

  func testWrongValuesAreAWrongCommandLine() {
    let study = bundled("krackhardt-kite")
    for (words, told) in [
      (["report", study, "--lang", "sv"], "“sv” is not a value of --lang. Use nb, nn, en."),
      (
        ["report", study, "--for", "aplication"],
        "“aplication” is not a value of --for. Did you mean “application”? "
          + "Use lead, application, evaluation."
      ),
      (["report", study, "--date", "1.10.2014"], "--date must be a date such as 2014-10-01."),
      (["figure", study, "--width", "79"], "--width must be between 80 and 420 millimetres."),
      (
        ["figure", study, "--width", "nan"],
        "--width must be a number such as 0.5 or 0,5, not “nan”."
      ),
      (["figure", study, "--dpi", "601"], "--dpi must be between 72 and 600."),
      (["gaps", study, "--json=yes"], "--json takes no value, but was given “yes”."),
      (["gaps", study, "--snapshot"], "The value after --snapshot is missing."),
      (
        ["gaps", study, "other"],
        "Too many words: other. What has spaces in it needs quotation marks around it."
      ),
      (["gaps", study, "--lang", "en", "--lang", "nb"], "--lang is given more than once."),
    ] {
      let result = samspill(words: words)
      XCTAssertEqual(result.status, 64, "\(words)")
      XCTAssertEqual(lines(result.errors).first, told)
      XCTAssertEqual(result.output, "", "\(words)")
    }
  }

  private func help(_ path: [String], _ environment: [String: String]) -> String {
    let result = samspill(words: path + ["--help"], in: environment)
    XCTAssertEqual(result.status, 0, "\(path)")
    XCTAssertEqual(result.errors, "", "\(path)")
    return result.output
  }
}
