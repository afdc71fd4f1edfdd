import CommandLineParsing
import XCTest

final class ValueTests: XCTestCase {
  func testDefaultsHoldWhenNothingIsGiven() throws {
    let command = try parse(Measure.self, "a.csv")
    XCTAssertEqual(command.study, "a.csv")
    XCTAssertEqual(command.measures, [])
    XCTAssertEqual(command.output, .text)
    XCTAssertNil(command.maximumRows)
    XCTAssertEqual(command.threshold, 0.5)
    XCTAssertEqual(command.onlyThese, [])
    XCTAssertFalse(command.verbose)
    XCTAssertTrue(command.colour)
    XCTAssertEqual(command.shared.randomSeed, 1)
  }

  func testOperandsFillArgumentsInOrderAndTheListTakesTheRest() throws {
    let command = try parse(Measure.self, "a.csv", "degree", "", "-")
    XCTAssertEqual(command.study, "a.csv")
    XCTAssertEqual(command.measures, ["degree", "", "-"])
  }

  func testALongOptionTakesTheNextWordOrWhatFollowsTheEqualsSign() throws {
    XCTAssertEqual(try parse(Measure.self, "a", "--output", "svg").output, .svg)
    XCTAssertEqual(try parse(Measure.self, "a", "--output=svg").output, .svg)
    XCTAssertEqual(try parse(Measure.self, "a", "--only=a=b").onlyThese, ["a=b"])
    XCTAssertEqual(try parse(Measure.self, "a", "--only=").onlyThese, [""])
    XCTAssertEqual(try parse(Measure.self, "a", "--only=--output").onlyThese, ["--output"])
  }

  func testAShortOptionTakesTheNextWordOrTheRestOfItsOwn() throws {
    XCTAssertEqual(try parse(Measure.self, "a", "-o", "svg").output, .svg)
    XCTAssertEqual(try parse(Measure.self, "a", "-osvg").output, .svg)
    XCTAssertEqual(try parse(Measure.self, "a", "-o=svg").output, .svg)
  }

  func testShortFlagsCombineAndTheLastMayBeAnOption() throws {
    for words in [["-vaosvg"], ["-vao", "svg"], ["-vao=svg"], ["-v", "-a", "-o", "svg"]] {
      let command = try XCTUnwrap(Measure.parseAsRoot(["a"] + words) as? Measure)
      XCTAssertTrue(command.verbose && command.all, "\(words)")
      XCTAssertEqual(command.output, .svg, "\(words)")
    }
  }

  func testPropertyNamesBecomeKebabCase() throws {
    XCTAssertEqual(try parse(Measure.self, "a", "--maximum-rows", "7").maximumRows, 7)
  }

  func testAListCollectsOneValuePerOccurrence() throws {
    let command = try parse(Measure.self, "--only", "x", "a", "--only", "y")
    XCTAssertEqual(command.onlyThese, ["x", "y"])
    XCTAssertEqual(command.measures, [])
  }

  func testAGivenListReplacesTheDefaultAltogether() throws {
    struct Command: ParsableCommand {
      @Option var year = [2024, 2025]
      @Argument var files = ["a", "b"]
    }
    XCTAssertEqual(try parse(Command.self).year, [2024, 2025])
    XCTAssertEqual(try parse(Command.self, "--year", "2026").year, [2026])
    XCTAssertEqual(try parse(Command.self, "c").files, ["c"])
  }

  func testAListWithoutADefaultNeedsOneValue() throws {
    struct Command: ParsableCommand {
      @Option var year: [Int]
      @Argument var files: [String]
    }
    XCTAssertEqual(
      errors(Command.self), [.missingOption(name: "--year"), .missingArgument(name: "<files>")])
    XCTAssertEqual(try parse(Command.self, "a", "--year=1").files, ["a"])
  }

  func testAnOptionalArgumentMayBeLeftOut() throws {
    struct Command: ParsableCommand { @Argument var file: String? }
    XCTAssertNil(try parse(Command.self).file)
    XCTAssertEqual(try parse(Command.self, "a").file, "a")
    XCTAssertEqual(errors(Command.self, "a", "b"), [.tooManyArguments(["b"])])
  }

  func testNegativeNumbersAreValues() throws {
    struct Command: ParsableCommand {
      @Argument var numbers: [Double] = []
      @Option var shift = 0
    }
    XCTAssertEqual(try parse(Command.self, "-1", "-.5", "-2e3").numbers, [-1, -0.5, -2000])
    XCTAssertEqual(try parse(Command.self, "--shift", "-4").shift, -4)
  }

  func testADigitThatNamesAFlagIsNoNegativeNumber() throws {
    struct Command: ParsableCommand {
      @Argument var numbers: [Int] = []
      @Flag(name: .customShort("1")) var single = false
    }
    let command = try parse(Command.self, "-1", "-2")
    XCTAssertTrue(command.single)
    XCTAssertEqual(command.numbers, [-2])
  }

  func testTwoDashesEndTheOptions() throws {
    let command = try parse(Measure.self, "-v", "--", "-x", "--all", "--", "-h")
    XCTAssertEqual(command.study, "-x")
    XCTAssertEqual(command.measures, ["--all", "--", "-h"])
    XCTAssertFalse(command.all)
  }

  func testTheLastOfAPairOfFlagsCounts() throws {
    XCTAssertFalse(try parse(Measure.self, "a", "--no-colour").colour)
    XCTAssertTrue(try parse(Measure.self, "a", "--no-colour", "--colour").colour)
  }

  func testAnOptionGroupIsReadAsIfDeclaredInPlace() throws {
    let command = try parse(Measure.self, "a", "-r", "42", "--quiet")
    XCTAssertEqual(command.shared.randomSeed, 42)
    XCTAssertTrue(command.shared.quiet)
  }

  func testOtherStoredPropertiesKeepTheirDefaults() throws {
    struct Command: ParsableCommand {
      @Argument var file: String
      var attempts = 3
      var note: String?
    }
    let command = try parse(Command.self, "a")
    XCTAssertEqual(command.attempts, 3)
    XCTAssertNil(command.note)
  }

  func testATypeMayReadItsOwnWords() throws {
    struct Year: ExpressibleByArgument, Equatable {
      var number: Int
      init?(argument: String) {
        guard argument.count == 4, let number = Int(argument) else { return nil }
        self.number = number
      }
    }
    struct Command: ParsableCommand { @Option var year: Year }
    XCTAssertEqual(try parse(Command.self, "--year", "2026").year.number, 2026)
    XCTAssertEqual(
      errors(Command.self, "--year", "26"),
      [.invalidValue(name: "--year", value: "26", allowed: [])])
  }

  func testAnEnumerationOfNumbersIsReadFromDigits() throws {
    enum Level: Int, CaseIterable, ExpressibleByArgument { case low = 1, high }
    struct Command: ParsableCommand { @Option var level = Level.low }
    XCTAssertEqual(try parse(Command.self, "--level", "2").level, .high)
    XCTAssertEqual(
      errors(Command.self, "--level", "3"),
      [.invalidValue(name: "--level", value: "3", allowed: ["1", "2"])])
  }

  func testValuesMayBeSetByTheProgramToo() throws {
    var command = try parse(Measure.self, "a")
    command.output = .page
    command.measures.append("degree")
    command.shared.quiet = true
    XCTAssertEqual(command.output, .page)
    XCTAssertEqual(command.measures, ["degree"])
    XCTAssertTrue(command.shared.quiet)
  }
}
