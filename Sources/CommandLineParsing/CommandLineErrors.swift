/// Everything that keeps a command line from yielding a command.
///
/// Differs from swift-argument-parser, which throws the first problem only.
public struct CommandLineErrors: Error, Hashable {
  /// The reasons in order of appearance, then what is missing, then failed validations, command by
  /// command; never empty. A request for help or the version stands alone.
  public let errors: [CommandLineError]

  /// The names of the innermost command reached and those above it; the first is the root's.
  public let commandPath: [String]

  /// Creates the list.
  public init(_ errors: [CommandLineError], commandPath: [String]) {
    self.errors = errors
    self.commandPath = commandPath
  }
}

extension CommandLineErrors: CustomStringConvertible {
  /// The English sentences, one a line, for debugging.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
