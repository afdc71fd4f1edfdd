import CommandLineParsing
import XCTest

final class HostileInputTests: XCTestCase {
  private static let words = [
    "", " ", "-", "--", "---", "----", "--=", "--=x", "---=x", "-=", "-=x", "=", "=x", "-o", "-o=",
    "--output", "--output=", "--trace=", "-vvvv", "-v-", "-1", "-1x", "-.", "-e5", "-🇳🇴",
    "--🇳🇴=👩‍👩‍👧", "👩‍👩‍👧", "\u{301}", "-\u{301}", "--\u{301}", "--output=\u{301}", "\0", "-\0", "\r\n",
    "-\r\n", "--æøå", "help", "measure", "study", "rename", "a", "99999999999999999999",
    "--threshold=nan", "--maximum-rows=99999999999999999999", "-h", "--help", "--version",
  ]

  func testOddWordsAreReportedByTheirOwnNames() {
    for (word, name) in [
      ("---", "---"), ("--=x", "--=x"), ("---=x", "---"), ("-=x", "-=x"), ("-🇳🇴", "-🇳🇴"),
      ("--🇳🇴=👩‍👩‍👧", "--🇳🇴"), ("-1x", "-1x"),
    ] {
      XCTAssertEqual(
        errors(Measure.self, "a", word), [.unknownOption(name: name, suggestion: nil)], word)
    }
  }

  func testEmptyWordsAndLoneDashesAreOperands() throws {
    XCTAssertEqual(try parse(Measure.self, "", "-").study, "")
    XCTAssertEqual(try parse(Measure.self, "", "-").measures, ["-"])
    XCTAssertEqual(try parse(Measure.self, "a", "--only", "-", "--only", "").onlyThese, ["-", ""])
  }

  func testEveryPairOfOddWordsYieldsACommandOrNamedProblems() {
    for root in [Samspill.self, Lenient.self, Measure.self] as [any ParsableCommand.Type] {
      for first in Self.words {
        for second in Self.words {
          do throws(CommandLineErrors) {
            _ = try root.parseAsRoot([first, second, "measure"])
          } catch {
            XCTAssertFalse(error.errors.isEmpty)
            XCTAssertFalse(error.commandPath.isEmpty)
          }
        }
      }
    }
  }

  func testTenThousandOperandsAreRead() throws {
    let operands = (0..<10_000).map(String.init)
    let command = try XCTUnwrap(Measure.parseAsRoot(["a"] + operands) as? Measure)
    XCTAssertEqual(command.measures, operands)
  }

  func testTenThousandProblemsAreReported() {
    let words = (0..<10_000).map { "--unknown-\($0)" }
    XCTAssertEqual(errors(Measure.self, ["a"] + words).count, 10_000)
    let repeats = [String](repeating: "--output=svg", count: 10_000)
    XCTAssertEqual(errors(Measure.self, ["a"] + repeats), [.repeatedOption(name: "--output")])
    let excess = [String](repeating: "b", count: 10_000)
    XCTAssertEqual(
      errors(Rename.self, ["a", "--new-name=b", "--reason=c"] + excess), [.tooManyArguments(excess)]
    )
  }

  func testAWordOfAMillionLettersIsOneProblem() {
    let name = "--" + String(repeating: "x", count: 1_000_000)
    XCTAssertEqual(
      errors(Measure.self, "a", name), [.unknownOption(name: name, suggestion: nil)])
    XCTAssertEqual(
      errors(Samspill.self, name + "=y", "measure", "a"),
      [.unknownOption(name: name, suggestion: nil)])
  }
}
