/// A command, or a menu of subcommands, of the command line.
///
/// Differs from swift-argument-parser:
/// - there is no `main()`: nothing here prints or exits, the caller does;
/// - a command with subcommands is a menu: it may have options and flags, but no ``Argument``, and
///   naming no subcommand asks for its help;
/// - a menu's own options stand before the name of the subcommand; those of a subcommand may stand there
///   too, unless the menu has one of that name.
public protocol ParsableCommand: ParsableArguments {
  /// The name, texts and subcommands; a computed property follows the language in force.
  static var configuration: CommandConfiguration { get }

  /// Does what the command is for.
  mutating func run() throws
}

extension ParsableCommand {
  /// A configuration with no texts, named after the type.
  public static var configuration: CommandConfiguration { CommandConfiguration() }

  /// Asks for the help of this command.
  ///
  /// - Throws: ``CommandLineErrors`` with ``CommandLineError/helpRequested(commandPath:)``.
  public mutating func run() throws {
    let path = [Self.nameOnCommandLine]
    throw CommandLineErrors([.helpRequested(commandPath: path)], commandPath: path)
  }

  /// The command that the words ask for, filled and validated, ready to run.
  ///
  /// Differs from swift-argument-parser: the words must be given, and all problems are thrown at
  /// once. A request for help or for the version is thrown alone, before any problem.
  ///
  /// - Parameter arguments: The words after the program's name.
  /// - Throws: ``CommandLineErrors``, never empty.
  /// - Complexity: O(*n*) in the number of words.
  public static func parseAsRoot(
    _ arguments: [String]
  ) throws(CommandLineErrors) -> any ParsableCommand {
    try CommandParser.command(of: Self.self, from: arguments)
  }

  /// The help page of a command in the tree under this one.
  ///
  /// Differs from swift-argument-parser: the parser's own words are a parameter.
  ///
  /// - Parameters:
  ///   - subcommand: This command or one below it; any other is described as a root of its own.
  ///   - words: The parser's own words, such as the headings.
  ///   - columns: The greatest width, in grapheme clusters; only longer words and verbatim
  ///     discussions exceed it.
  /// - Returns: Lines without a final line feed.
  public static func helpMessage(
    for subcommand: any ParsableCommand.Type, words: HelpWords = .english, columns: Int = 80
  ) -> String {
    HelpPage(CommandPath(from: Self.self, to: subcommand), words: words, columns: columns).text
  }

  /// The help page of the command with a path, as found in ``CommandLineErrors/commandPath``.
  ///
  /// Not in swift-argument-parser, which prints help itself.
  ///
  /// - Parameters:
  ///   - commandPath: The root's name and then subcommands; unknown names end the path.
  ///   - words: The parser's own words, such as the headings.
  ///   - columns: The greatest width, in grapheme clusters.
  /// - Returns: Lines without a final line feed.
  public static func helpMessage(
    at commandPath: [String], words: HelpWords = .english, columns: Int = 80
  ) -> String {
    HelpPage(CommandPath(from: Self.self, at: commandPath), words: words, columns: columns).text
  }

  /// The usage line of the command with a path, to stand under an error, without its heading.
  ///
  /// Not in swift-argument-parser, which has `usageString(for:)`.
  ///
  /// - Parameters:
  ///   - commandPath: The root's name and then subcommands; unknown names end the path.
  ///   - words: The parser's own words, such as the placeholder for a subcommand.
  public static func usageString(
    at commandPath: [String], words: HelpWords = .english
  ) -> String {
    HelpPage(CommandPath(from: Self.self, at: commandPath), words: words, columns: .max)
      .usageParts.joined(separator: " ")
  }

  /// The configured name, or the type's in kebab-case.
  static var nameOnCommandLine: String {
    configuration.commandName ?? kebabCase(String(describing: Self.self))
  }
}
