/// The parser's own words on a help page; all other words belong to the commands.
///
/// Not in swift-argument-parser, which speaks English.
public struct HelpWords: Sendable, Hashable {
  /// The heading of the name in the manual.
  public var name = "NAME"

  /// The heading of the usage line.
  public var usage = "USAGE"

  /// The heading of the arguments.
  public var arguments = "ARGUMENTS"

  /// The heading of the options and flags.
  public var options = "OPTIONS"

  /// The heading of the subcommands.
  public var subcommands = "SUBCOMMANDS"

  /// The word before a default value, and after the default subcommand.
  public var defaultValue = "default"

  /// The word before the allowed values.
  public var values = "values"

  /// The help text of `--help`.
  public var helpFlag = "Show help information."

  /// The help text of `--version`.
  public var versionFlag = "Show the version."

  /// The placeholder for many options in a usage line, without brackets.
  public var optionsPlaceholder = "options"

  /// The placeholder for a subcommand in a usage line, without brackets.
  public var subcommandPlaceholder = "subcommand"

  /// The last line of a menu's page; `{command}` stands for what to type.
  public var subcommandHint = "See '{command}' for detailed help."

  /// Creates English words, to be replaced one by one.
  public init() {}

  /// The English words.
  public static var english: HelpWords { HelpWords() }
}
