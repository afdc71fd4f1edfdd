import CommandLineParsing
import XCTest

enum Format: String, CaseIterable, ExpressibleByArgument {
  case page, svg, text
}

/// Arguments that several commands share.
struct SharedOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The seed of all random numbers.") var randomSeed = 1
  @Flag(help: "Say less.") var quiet = false

  mutating func validate() throws {
    if randomSeed < 0 { throw ValidationError("The seed is negative.") }
  }
}

struct Measure: ParsableCommand, Sendable {
  static let configuration = CommandConfiguration(
    abstract: "Measures organisations.", discussion: "Example:\n\n  samspill measure a.csv")

  @Argument(help: "The study to read.") var study: String
  @Argument(help: "Measures to take.") var measures: [String] = []
  @Option(name: [.customShort("o"), .long], help: "How to write.") var output = Format.text
  @Option(help: "The greatest number of rows.") var maximumRows: Int?
  @Option var threshold = 0.5
  @Option(name: .customLong("only"), help: ArgumentHelp("Limits the rows.", valueName: "name"))
  var onlyThese: [String] = []
  @Flag(name: .shortAndLong) var verbose = false
  @Flag(name: .shortAndLong) var all = false
  @Flag(inversion: .prefixedNo, help: "Use colour.") var colour = true
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  mutating func validate() throws {
    if let maximumRows, maximumRows < 1 { throw ValidationError("Rows must be positive.") }
  }
}

struct Rename: ParsableCommand {
  @Argument var organisation: String
  @Option var newName: String
  @Option var reason: String

  struct WasRun: Error, Equatable { let organisation: String, newName: String }
  mutating func run() throws { throw WasRun(organisation: organisation, newName: newName) }
}

struct Study: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Changes a study.", subcommands: [Rename.self])
}

struct Samspill: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "samspill", abstract: "Maps collaboration.", version: "1.2.3",
      subcommands: [Measure.self, Study.self])
  }
  @Flag(help: "Tell all.") var trace = false
}

/// A command whose default subcommand is meant when none is named.
struct Lenient: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lenient", subcommands: [Measure.self, Study.self], defaultSubcommand: Measure.self
  )
  @Flag var trace = false
}

/// The command that words yield, as its own type.
func parse<Command: ParsableCommand>(
  _ type: Command.Type, _ words: String..., file: StaticString = #filePath, line: UInt = #line
) throws -> Command {
  try XCTUnwrap(try Command.parseAsRoot(words) as? Command, file: file, line: line)
}

/// The problems that words yield.
func errors(
  _ type: any ParsableCommand.Type, _ words: [String], file: StaticString = #filePath,
  line: UInt = #line
) -> [CommandLineError] {
  do {
    let command = try type.parseAsRoot(words)
    XCTFail("There is no problem: \(command)", file: file, line: line)
    return []
  } catch {
    return error.errors
  }
}

func errors(
  _ type: any ParsableCommand.Type, _ words: String..., file: StaticString = #filePath,
  line: UInt = #line
) -> [CommandLineError] {
  errors(type, words, file: file, line: line)
}
