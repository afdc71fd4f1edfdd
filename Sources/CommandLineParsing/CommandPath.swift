/// A command and those above it, from the root.
struct CommandPath {
  private(set) var commands: [any ParsableCommand.Type]

  /// The path that names lead to; the first name is the root's, unknown names end the path.
  init(from root: any ParsableCommand.Type, at names: [String]) {
    commands = [root]
    for name in names.dropFirst() {
      guard let next = last.configuration.subcommand(named: name) else { return }
      commands.append(next)
    }
  }

  /// The path to a command below the root; a command elsewhere is a root of its own.
  init(from root: any ParsableCommand.Type, to command: any ParsableCommand.Type) {
    commands = Self.commands(from: root, to: command) ?? [command]
  }

  var last: any ParsableCommand.Type { commands[commands.count - 1] }

  var names: [String] { commands.map { $0.nameOnCommandLine } }

  /// The version, when the last command is the root and has one.
  var version: String? {
    let version = last.configuration.version
    return commands.count == 1 && !version.isEmpty ? version : nil
  }

  mutating func append(_ command: any ParsableCommand.Type) { commands.append(command) }

  private static func commands(
    from root: any ParsableCommand.Type, to command: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type]? {
    if root == command { return [root] }
    for next in root.configuration.subcommands {
      if let rest = commands(from: next, to: command) { return [root] + rest }
    }
    return nil
  }
}
