/// The name, texts and subcommands of a command.
public struct CommandConfiguration: Sendable {
  /// The name on the command line; `nil` for the type's name in kebab-case.
  public var commandName: String?

  /// One sentence on what the command does; empty for none.
  public var abstract: String

  /// A hand-written usage line, without its heading; `nil` for the generated one.
  public var usage: String?

  /// Longer text, for instance an example; empty for none.
  ///
  /// Differs from swift-argument-parser: printed verbatim and indented, never wrapped.
  public var discussion: String

  /// What `--version` asks for; empty for no such flag.
  ///
  /// Differs from swift-argument-parser: only the root's counts.
  public var version: String

  /// The commands one step below, in the order of the help page.
  public var subcommands: [any ParsableCommand.Type]

  /// The subcommand meant when none is named; `nil` for none.
  public var defaultSubcommand: (any ParsableCommand.Type)?

  /// Creates a configuration; everything may be left out.
  public init(
    commandName: String? = nil,
    abstract: String = "",
    usage: String? = nil,
    discussion: String = "",
    version: String = "",
    subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.commandName = commandName
    self.abstract = abstract
    self.usage = usage
    self.discussion = discussion
    self.version = version
    self.subcommands = subcommands
    self.defaultSubcommand = defaultSubcommand
  }

  /// The subcommand with a name; `nil` when there is none.
  func subcommand(named name: String) -> (any ParsableCommand.Type)? {
    subcommands.first { $0.nameOnCommandLine == name }
  }
}
