/// The way from the root to the command that is meant.
enum CommandParser {
  /// The command that the words ask for, filled and validated.
  ///
  /// - Throws: ``CommandLineErrors`` with every problem of every command on the way.
  static func command(
    of root: any ParsableCommand.Type, from words: [String]
  ) throws(CommandLineErrors) -> any ParsableCommand {
    var path = CommandPath(from: root, at: [])
    var problems: [CommandLineError] = []
    var words = words[...]
    while true {
      var reader = WordReader(path, words: words)
      let next = try reader.read()
      let command = reader.errors.isEmpty ? reader.makeCommand() : nil
      problems += reader.errors
      if let next {
        path.append(next)
        words = reader.words
      } else if let command, problems.isEmpty {
        return command
      } else {
        throw CommandLineErrors(problems, commandPath: path.names)
      }
    }
  }
}
