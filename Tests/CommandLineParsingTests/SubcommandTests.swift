import CommandLineParsing
import XCTest

final class SubcommandTests: XCTestCase {
  func testNamesLeadToTheInnermostCommandWhichRuns() throws {
    var command = try Samspill.parseAsRoot(
      ["--trace", "study", "rename", "a", "--new-name=b", "--reason", "c"])
    XCTAssertThrowsError(try command.run()) { error in
      XCTAssertEqual(
        error as? Rename.WasRun, Rename.WasRun(organisation: "a", newName: "b"))
    }
  }

  func testHelpIsAskedForAtEveryLevelDespiteProblems() {
    let requests: [([String], [String])] = [
      (["--help"], ["samspill"]),
      (["-h"], ["samspill"]),
      (["--wrong", "--help"], ["samspill"]),
      (["measure", "--help"], ["samspill", "measure"]),
      (["--trase", "measure", "--output", "x", "-vh"], ["samspill", "measure"]),
      (["study", "rename", "a", "-h", "--wrong"], ["samspill", "study", "rename"]),
      (["help"], ["samspill"]),
      (["help", "study", "rename"], ["samspill", "study", "rename"]),
      (["study", "help", "rename"], ["samspill", "study", "rename"]),
    ]
    for (words, path) in requests {
      XCTAssertEqual(errors(Samspill.self, words), [.helpRequested(commandPath: path)], "\(words)")
    }
  }

  func testHelpForAnUnknownCommandSuggestsItsNeighbour() {
    XCTAssertEqual(
      errors(Samspill.self, "help", "study", "renam"),
      [.unknownCommand(name: "renam", suggestion: "rename")])
  }

  func testAMenuWithoutACommandShowsItsHelp() {
    XCTAssertEqual(errors(Samspill.self), [.helpRequested(commandPath: ["samspill"])])
    XCTAssertEqual(
      errors(Samspill.self, "study"), [.helpRequested(commandPath: ["samspill", "study"])])
    XCTAssertEqual(
      errors(Samspill.self, "--wrong"), [.unknownOption(name: "--wrong", suggestion: nil)])
  }

  func testTheVersionIsAskedForAtTheRootOnly() {
    XCTAssertEqual(errors(Samspill.self, "--version"), [.versionRequested("1.2.3")])
    XCTAssertEqual(
      errors(Samspill.self, "measure", "a", "--version"),
      [.unknownOption(name: "--version", suggestion: nil)])
    XCTAssertEqual(
      errors(Lenient.self, "--version"),
      [.unknownOption(name: "--version", suggestion: nil), .missingArgument(name: "<study>")])
  }

  func testACommandMayHaveItsOwnMeaningOfH() throws {
    struct Command: ParsableCommand { @Option(name: .shortAndLong) var height: Int }
    XCTAssertEqual(try parse(Command.self, "-h", "3").height, 3)
    XCTAssertEqual(errors(Command.self, "--help"), [.helpRequested(commandPath: ["command"])])
  }

  func testTheDefaultSubcommandTakesWhatTheMenuDoesNotKnow() throws {
    for words in [["a.csv", "-osvg"], ["-osvg", "a.csv"], ["--trace", "-osvg", "--", "a.csv"]] {
      let command = try XCTUnwrap(Lenient.parseAsRoot(words) as? Measure, "\(words)")
      XCTAssertEqual(command.study, "a.csv", "\(words)")
      XCTAssertEqual(command.output, .svg, "\(words)")
    }
    XCTAssertTrue(try Lenient.parseAsRoot(["measure", "a"]) is Measure)
    XCTAssertEqual(errors(Lenient.self), [.missingArgument(name: "<study>")])
    XCTAssertEqual(
      errors(Lenient.self, "study"), [.helpRequested(commandPath: ["lenient", "study"])])
  }

  func testAnOptionOfTheCommandMayStandBeforeItsName() throws {
    for words in [
      ["--output", "svg", "measure", "a"], ["--output=svg", "measure", "a"],
      ["-o", "svg", "measure", "a"], ["-osvg", "--all", "measure", "--", "a"],
    ] {
      let command = try XCTUnwrap(Samspill.parseAsRoot(words) as? Measure)
      XCTAssertEqual(command.output, .svg, "\(words)")
      XCTAssertEqual(command.study, "a", "\(words)")
    }
    XCTAssertEqual(
      errors(Samspill.self, "--output", "svg"), [.helpRequested(commandPath: ["samspill"])])
  }

  func testAnOptionBeforeACommandThatDoesNotKnowItIsOneProblem() {
    XCTAssertEqual(
      errors(
        Samspill.self, "--output", "svg", "study", "rename", "a", "--new-name=b", "--reason=c"),
      [.unknownOption(name: "--output", suggestion: nil)])
    XCTAssertEqual(
      errors(Samspill.self, "--outptu", "svg", "measure", "a"),
      [.unknownOption(name: "--outptu", suggestion: nil)])
  }

  func testTheDefaultRunAsksForHelp() throws {
    var command = try parse(Measure.self, "a")
    XCTAssertThrowsError(try command.run()) { error in
      XCTAssertEqual(
        (error as? CommandLineErrors)?.errors, [.helpRequested(commandPath: ["measure"])])
    }
  }

  func testTypeNamesBecomeCommandNames() {
    struct FindHTMLPages: ParsableCommand {}
    XCTAssertEqual(FindHTMLPages.usageString(at: []), "find-html-pages")
  }
}
