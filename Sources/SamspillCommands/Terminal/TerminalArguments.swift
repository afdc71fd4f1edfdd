import CommandLineParsing
import Wording

/// When words are set off in colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}

/// How much every command says, and whether in colour.
struct TerminalArguments: ParsableArguments {
  @Flag(name: [.customShort("q"), .long], help: CommandWords.help(TerminalWords.quietFlag))
  var quiet = false

  @Option(help: CommandWords.help(TerminalWords.colorOption, value: "WHEN"))
  var color = ColorChoice.auto
}

/// A command that can be told to say less.
protocol TalkingCommand: ParsableCommand {
  /// How much to say.
  var terminal: TerminalArguments { get }
}
