import SamspillCommands
import XCTest

/// How the command behaves towards whoever is looking, and towards nobody.
final class TerminalMannersTests: XCTestCase {
  private let bad = "from,to,intensity\nA,B,9\nA,,2\n"
  private let escape = "\u{1B}["

  private func run(
    _ words: [String], _ environment: [String: String] = ["LANG": "en"],
    terminal: Terminal = Terminal(showsOutput: true, showsErrors: true)
  ) -> CommandResult {
    SamspillCommand.run(words, environment: environment, terminal: terminal)
  }

  // MARK: Colour

  func testWarningsAndErrorsAreInColourOnATerminalOnly() throws {
    let place = try makeStudy(["collaborations.csv": bad])
    let words = ["check", place.path]
    XCTAssertTrue(run(words).errors.contains(": \(escape)1;31merror\(escape)0m: "))
    XCTAssertFalse(run(words, terminal: .none).errors.contains(escape))
    XCTAssertEqual(
      run(words).errors.replacingOccurrences(of: "\(escape)1;31m", with: "")
        .replacingOccurrences(of: "\(escape)0m", with: ""),
      run(words, terminal: .none).errors)
  }

  func testHeadingsOfHelpAreBoldOnATerminalOnly() {
    XCTAssertTrue(run(["gaps", "--help"]).output.contains("\(escape)1mOPTIONS:\(escape)0m\n"))
    XCTAssertFalse(run(["gaps", "--help"], terminal: .none).output.contains(escape))
  }

  func testNoColourWhereSomebodyAsksForNone() throws {
    let place = try makeStudy(["collaborations.csv": bad])
    for environment in [["NO_COLOR": "1"], ["NO_COLOR": "0"], ["TERM": "dumb"]] {
      XCTAssertFalse(run(["check", place.path], environment).errors.contains(escape))
    }
    XCTAssertTrue(run(["check", place.path], ["NO_COLOR": ""]).errors.contains(escape))
    XCTAssertFalse(run(["check", place.path, "--color", "never"]).errors.contains(escape))
  }

  func testColourWhereSomebodyAsksForItAlthoughNobodyLooks() throws {
    let place = try makeStudy(["collaborations.csv": bad])
    let result = run(
      ["check", place.path, "--color=always"], ["NO_COLOR": "1"], terminal: .none)
    XCTAssertTrue(result.errors.contains(escape))
  }

  func testOnlyTheStreamThatIsATerminalHasColour() throws {
    let place = try makeStudy(["collaborations.csv": bad])
    let result = run(["check", place.path], terminal: Terminal(showsOutput: true))
    XCTAssertFalse(result.errors.contains(escape))
  }

  func testNoNameCommandsTheTerminal() throws {
    let place = try makeStudy([
      "who.csv": "from,to\n\u{1B}]0;title\u{7}\u{1B}[2JRed,B\nB,\u{9B}31mC\nB,\n"
    ])
    let path = place.path + "/who.csv"
    for command in ["metrics", "gaps", "check", "names"] {
      for terminal in [Terminal.none, Terminal(showsOutput: true, showsErrors: true)] {
        let result = run([command, path], terminal: terminal)
        let text = (result.output + result.errors).replacingOccurrences(
          of: "\u{1B}\\[(1;33|1;31|1|0)m", with: "", options: .regularExpression)
        let commands = text.unicodeScalars.filter {
          ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || 0x7F...0x9F ~= $0.value
        }
        XCTAssertEqual(Array(commands), [], command)
      }
    }
    XCTAssertTrue(run(["metrics", path]).output.contains("Red"))
  }

  // MARK: Quiet

  func testQuietLeavesWarningsAndWhatWasWrittenUnsaid() throws {
    let sheet = try makeStudy(["who.csv": "from,to\nA,B\nA,\nB,C\n"])
    let path = sheet.url.appendingPathComponent("who.csv").path
    let output = sheet.file("out")
    let loud = run(["report", path, "--output", output])
    XCTAssertNotEqual(loud.errors, "")
    XCTAssertNotEqual(loud.output, "")
    let quiet = run(["report", path, "--output", output, "--quiet"])
    XCTAssertEqual(quiet.status, 0)
    XCTAssertEqual(quiet.errors, "")
    XCTAssertEqual(quiet.output, "")
  }

  func testQuietKeepsTheResultAndTheErrors() throws {
    let loud = run(["gaps", bundled("nordland")])
    XCTAssertEqual(run(["gaps", bundled("nordland"), "-q"]).output, loud.output)
    let missing = run(["gaps", "nowhere", "-q"])
    XCTAssertEqual(missing.status, 1)
    XCTAssertNotEqual(missing.errors, "")
  }

  func testCheckTellsItsWarningsHoweverQuiet() throws {
    let sheet = try makeStudy(["who.csv": "from,to\nA,B\nA,\nB,C\n"])
    let path = sheet.url.appendingPathComponent("who.csv").path
    XCTAssertEqual(run(["check", path, "-q"]).errors, run(["check", path]).errors)
  }

  func testEveryCommandCanBeToldToSayLess() {
    let menu = samspill("--help").output
    for line in lines(menu) where line.hasPrefix("  ") && !line.hasPrefix("   ") {
      guard let name = line.split(separator: " ").first, !name.hasPrefix("-"), name != "See" else {
        continue
      }
      XCTAssertTrue(samspill(String(name), "--help").output.contains("-q, --quiet"), "\(name)")
    }
  }

  // MARK: Progress

  func testProgressIsShownToWhoeverLooksAndTakenAway() throws {
    let shown = Shown()
    let terminal = Terminal(showsErrors: true, showProgress: { shown.add($0) })
    let place = try makeOutputPlace()
    let words = ["report", bundled("nordland"), "--lang", "en", "--output", place.path]
    _ = run(words, terminal: terminal)
    XCTAssertTrue(shown.lines.contains { $0.contains("Measuring") }, "\(shown.lines)")
    XCTAssertEqual(shown.lines.last, "")
    let before = shown.lines.count
    _ = run(words + ["-q"], terminal: terminal)
    XCTAssertEqual(shown.lines.count, before)
  }

  // MARK: Scripts and the manual

  func testCompletionKnowsEveryCommandAndTheKindsOfFigures() {
    for shell in ["bash", "zsh", "fish"] {
      let script = samspill("completion", shell)
      XCTAssertEqual(script.status, 0)
      for word in ["report", "define", "heat-map", "betweenness", "phase-gap"] {
        XCTAssertTrue(script.output.contains(word), "\(shell): \(word)")
      }
    }
    let unknown = samspill("completion", "tcsh")
    XCTAssertEqual(unknown.status, 64)
    XCTAssertTrue(unknown.errors.contains("Use bash, zsh, fish."), unknown.errors)
  }

  func testTheManualIsInTheLanguageAskedFor() {
    for (language, heading, sentence) in [
      ("en", "EXIT STATUS", "Writes a report"), ("nb", "AVSLUTNINGSSTATUS", "Skriver en rapport"),
      ("nn", "AVSLUTNINGSSTATUS", "Skriv ein rapport"),
    ] {
      let page = samspill("manual", "--lang", language)
      XCTAssertEqual(page.status, 0)
      XCTAssertTrue(page.output.contains(".SH \"\(heading)\""), language)
      XCTAssertTrue(page.output.contains(sentence), language)
      for command in ["report", "gaps", "manual"] {
        XCTAssertTrue(page.output.contains(".SS \"samspill \(command)\""), language)
      }
    }
  }
}

/// The lines of progress, in the order they were shown.
private final class Shown: @unchecked Sendable {
  private(set) var lines: [String] = []

  func add(_ line: String) { lines.append(line) }
}
