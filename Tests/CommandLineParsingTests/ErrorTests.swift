import CommandLineParsing
import XCTest

final class ErrorTests: XCTestCase {
  func testAnUnknownOptionSuggestsItsNeighbour() {
    XCTAssertEqual(
      errors(Measure.self, "a", "--ouptut=svg"),
      [.unknownOption(name: "--ouptut", suggestion: "--output")])
    XCTAssertEqual(
      errors(Measure.self, "a", "-output"),
      // `-o` exists, so this is `-o utput`.
      [.invalidValue(name: "-o", value: "utput", allowed: ["page", "svg", "text"])])
    XCTAssertEqual(
      errors(Measure.self, "a", "-quiet"), [.unknownOption(name: "-quiet", suggestion: "--quiet")])
    XCTAssertEqual(
      errors(Measure.self, "a", "--hlep"), [.unknownOption(name: "--hlep", suggestion: "--help")])
  }

  func testAnUnknownOptionFarFromAllSuggestsNothing() {
    XCTAssertEqual(
      errors(Measure.self, "a", "--language"), [.unknownOption(name: "--language", suggestion: nil)]
    )
    XCTAssertEqual(errors(Measure.self, "a", "-x"), [.unknownOption(name: "-x", suggestion: nil)])
    XCTAssertEqual(errors(Measure.self, "a", "-vx"), [.unknownOption(name: "-x", suggestion: nil)])
  }

  func testTheValueOfAMisspeltOptionIsNoOperand() {
    XCTAssertEqual(
      errors(Rename.self, "a", "--newname", "b", "--reason", "c"),
      [.unknownOption(name: "--newname", suggestion: "--new-name")])
  }

  func testAnUnknownCommandSuggestsItsNeighbour() {
    XCTAssertEqual(
      errors(Samspill.self, "mesure", "a"), [.unknownCommand(name: "mesure", suggestion: "measure")]
    )
    XCTAssertEqual(
      errors(Samspill.self, "draw"), [.unknownCommand(name: "draw", suggestion: nil)])
    XCTAssertEqual(errors(Samspill.self, ""), [.unknownCommand(name: "", suggestion: nil)])
  }

  func testAnOptionAtTheEndOrBeforeAnotherMissesItsValue() {
    XCTAssertEqual(errors(Measure.self, "a", "-o"), [.missingValue(option: "-o")])
    XCTAssertEqual(
      errors(Measure.self, "a", "--output", "--all"), [.missingValue(option: "--output")])
    XCTAssertEqual(
      errors(Measure.self, "--output", "--", "a"), [.missingValue(option: "--output")])
  }

  func testAFlagTakesNoValue() {
    XCTAssertEqual(
      errors(Measure.self, "a", "--all=yes", "-v=1"),
      [
        .unexpectedValue(option: "--all", value: "yes"),
        .unexpectedValue(option: "-v", value: "1"),
      ])
  }

  func testAnInvalidValueNamesItsPlaceAndWhatIsAllowed() {
    struct Command: ParsableCommand {
      @Argument var year: Int
      @Option var format = Format.page
    }
    XCTAssertEqual(
      errors(Command.self, "now", "--format", "SVG"),
      [
        .notANumber(name: "<year>", value: "now", isWhole: true),
        .invalidValue(name: "--format", value: "SVG", allowed: ["page", "svg", "text"]),
      ])
  }

  func testASingleValueGivenAgainIsReportedOnce() {
    XCTAssertEqual(
      errors(Measure.self, "a", "-o", "svg", "--output=svg", "-otext"),
      [.repeatedOption(name: "--output")])
  }

  func testAFlagMayBeRepeated() throws {
    XCTAssertTrue(try parse(Measure.self, "a", "-vv", "--verbose").verbose)
  }

  func testAllProblemsAreFoundAtOnceInOrderOfAppearance() {
    XCTAssertEqual(
      errors(Rename.self, "--wrong", "a", "b", "--new-name", "c", "--new-name", "d", "e", "-q=1"),
      [
        .unknownOption(name: "--wrong", suggestion: nil),
        .tooManyArguments(["b", "e"]),
        .repeatedOption(name: "--new-name"),
        .unknownOption(name: "-q", suggestion: nil),
        .missingOption(name: "--reason"),
      ])
  }

  func testProblemsOfAMenuAndItsSubcommandAreFoundTogether() throws {
    XCTAssertThrowsError(
      try Samspill.parseAsRoot(["--trase", "study", "rename", "--new-name", "b", "-x"])
    ) { error in
      XCTAssertEqual(
        error as? CommandLineErrors,
        CommandLineErrors(
          [
            .unknownOption(name: "--trase", suggestion: "--trace"),
            .unknownOption(name: "-x", suggestion: nil),
            .missingArgument(name: "<organisation>"),
            .missingOption(name: "--reason"),
          ], commandPath: ["samspill", "study", "rename"]))
    }
  }

  func testFailedValidationsOfGroupsAndCommandAreFoundTogether() {
    XCTAssertEqual(
      errors(Measure.self, "a", "--maximum-rows=0", "--random-seed=-1"),
      [
        .validation(message: "The seed is negative."),
        .validation(message: "Rows must be positive."),
      ])
  }

  func testValidationWaitsUntilTheValuesCanBeTrusted() {
    XCTAssertEqual(
      errors(Measure.self, "--maximum-rows=0"), [.missingArgument(name: "<study>")])
  }

  func testValidationMayChangeValues() throws {
    struct Command: ParsableCommand {
      @Option var name: String
      mutating func validate() { name = name.lowercased() }
    }
    XCTAssertEqual(try parse(Command.self, "--name", "ÅSE").name, "åse")
  }

  func testEveryErrorHasItsOwnEnglishSentence() {
    let sentences: [CommandLineError: String] = [
      .unknownOption(name: "--a", suggestion: "--b"): "Unknown option '--a'. Did you mean '--b'?",
      .unknownCommand(name: "a", suggestion: nil): "Unknown command 'a'.",
      .missingValue(option: "-o"): "Missing value after '-o'.",
      .unexpectedValue(option: "-v", value: "1"): "'-v' takes no value, but '1' is given.",
      .invalidValue(name: "-o", value: "x", allowed: ["a", "b"]):
        "Invalid value 'x' for '-o'. Allowed: a, b.",
      .missingArgument(name: "<a>"): "Missing argument '<a>'.",
      .missingOption(name: "--a"): "Missing option '--a'.",
      .tooManyArguments(["a", "b"]): "Too many arguments: 'a', 'b'.",
      .repeatedOption(name: "--a"): "'--a' is given more than once.",
      .validation(message: "No."): "No.",
      .helpRequested(commandPath: ["a", "b"]): "Help requested for 'a b'.",
      .versionRequested("1"): "Version requested: 1.",
    ]
    for (error, sentence) in sentences { XCTAssertEqual(error.description, sentence) }
    XCTAssertEqual(
      CommandLineErrors([.validation(message: "A."), .validation(message: "B.")], commandPath: [])
        .description, "A.\nB.")
  }
}
