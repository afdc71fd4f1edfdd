import CommandLineParsing
import XCTest

final class HelpPageTests: XCTestCase {
  func testTheRootListsItsCommands() {
    XCTAssertEqual(
      Samspill.helpMessage(for: Samspill.self),
      """
      Maps collaboration.

      USAGE: samspill [--trace] <subcommand>

      OPTIONS:
        --trace                 Tell all.
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        measure                 Measures organisations.
        study                   Changes a study.

        See 'samspill <subcommand> --help' for detailed help.
      """)
  }

  func testACommandListsItsArgumentsAndOptions() {
    XCTAssertEqual(
      Samspill.helpMessage(for: Measure.self),
      """
      Measures organisations.

        Example:

          samspill measure a.csv

      USAGE: samspill measure [<options>] <study> [<measures>] ...

      ARGUMENTS:
        <study>                 The study to read.
        <measures>              Measures to take.

      OPTIONS:
        -o, --output <output>   How to write. (values: page, svg, text; default: text)
        --maximum-rows <maximum-rows>
                                The greatest number of rows.
        --threshold <threshold> (default: 0.5)
        --only <name>           Limits the rows.
        -v, --verbose
        -a, --all
        --colour, --no-colour   Use colour. (default: --colour)
        -h, --help              Show help information.

      SHARED OPTIONS:
        -r, --random-seed <random-seed>
                                The seed of all random numbers. (default: 1)
        --quiet                 Say less.
      """)
  }

  func testAPathLeadsToTheSamePageAsTheType() {
    XCTAssertEqual(
      Samspill.helpMessage(at: ["samspill", "study", "rename"]),
      Samspill.helpMessage(for: Rename.self))
    XCTAssertTrue(Samspill.helpMessage(for: Rename.self).contains("USAGE: samspill study rename "))
    XCTAssertEqual(
      Samspill.helpMessage(at: ["samspill", "unknown"]), Samspill.helpMessage(for: Samspill.self))
  }

  func testTheUsageLineShowsWhatIsRequired() {
    XCTAssertEqual(
      Samspill.usageString(at: ["samspill", "study", "rename"]),
      "samspill study rename --new-name <new-name> --reason <reason> <organisation>")
    XCTAssertEqual(Lenient.usageString(at: []), "lenient [--trace] [<subcommand>]")
  }

  func testAHandWrittenUsageLineReplacesTheGenerated() {
    struct Command: ParsableCommand {
      static let configuration = CommandConfiguration(usage: "command  FILE")
      @Argument var file: String
    }
    XCTAssertTrue(Command.helpMessage(for: Command.self).hasPrefix("USAGE: command  FILE\n\n"))
  }

  func testAllWordsOfTheParserCanBeReplaced() {
    var words = HelpWords()
    words.usage = "BRUK"
    words.arguments = "ARGUMENTER"
    words.options = "VALG"
    words.subcommands = "KOMMANDOER"
    words.defaultValue = "ellers"
    words.values = "verdier"
    words.helpFlag = "Vis hjelp."
    words.versionFlag = "Vis versjon."
    words.optionsPlaceholder = "valg"
    words.subcommandPlaceholder = "kommando"
    words.subcommandHint = "Skriv «{command}» for mer."
    let root = Samspill.helpMessage(for: Samspill.self, words: words)
    let measure = Samspill.helpMessage(for: Measure.self, words: words)
    for text in [
      "BRUK: samspill [--trace] <kommando>\n", "\nVALG:\n", " Vis versjon.\n", " Vis hjelp.\n",
      "\nKOMMANDOER:\n", "  Skriv «samspill <kommando> --help» for mer.",
    ] { XCTAssertTrue(root.contains(text), text) }
    for text in [
      "BRUK: samspill measure [<valg>] <study>", "\nARGUMENTER:\n",
      "(verdier: page, svg, text; ellers: text)",
    ] { XCTAssertTrue(measure.contains(text), text) }
    XCTAssertTrue(
      Lenient.helpMessage(for: Lenient.self, words: words)
        .contains("Measures organisations. (ellers)\n"))
  }

  func testHelpFollowsTheLanguageInForce() {
    struct Command: ParsableCommand {
      @TaskLocal static var language = "English"
      static var configuration: CommandConfiguration { CommandConfiguration(abstract: language) }
      @Option(help: "In \(Command.language).") var file = ""
    }
    XCTAssertTrue(Command.helpMessage(for: Command.self).contains("In English."))
    let page = Command.$language.withValue("nynorsk") { Command.helpMessage(for: Command.self) }
    XCTAssertTrue(page.hasPrefix("nynorsk\n"))
    XCTAssertTrue(page.contains("In nynorsk."))
  }

  func testLinesAreWrappedByGraphemeClusters() {
    struct Command: ParsableCommand {
      static let configuration = CommandConfiguration(
        // Ten letters a word; the second one is written with combining marks.
        abstract: "æøåæøåæøåæ \(String(repeating: "a\u{30A}", count: 10)) 🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴 x",
        discussion: "En lang linje som ikke brytes.\n\n  Og én til.")
      @Option(name: .customLong("måte"), help: "Én to tre fire fem seks sju åtte.") var manner = "å"
    }
    XCTAssertEqual(
      Command.helpMessage(for: Command.self, columns: 21),
      """
      æøåæøåæøåæ åååååååååå
      🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴 x

        En lang linje som ikke brytes.

          Og én til.

      USAGE: command
        [--måte <manner>]

      OPTIONS:
        --måte <manner>
             Én to tre fire
             fem seks sju
             åtte.
             (default: å)
        -h, --help
             Show help
             information.
      """)
  }

  func testNoLineIsWiderThanAskedExceptForLongWords() {
    for columns in [40, 60, 80, 120] {
      let lines = Samspill.helpMessage(for: Measure.self, columns: columns).split(separator: "\n")
      XCTAssertEqual(lines.filter { $0.count > columns }, [], "\(columns) columns")
    }
  }

  func testAbsurdWidthsLoseNoWords() {
    func words(_ page: String) -> [Substring] { page.split { $0 == " " || $0 == "\n" } }
    let expected = words(Samspill.helpMessage(for: Measure.self))
    for columns in [Int.min, -1, 0, 1, .max] {
      XCTAssertEqual(words(Samspill.helpMessage(for: Measure.self, columns: columns)), expected)
    }
  }
}
