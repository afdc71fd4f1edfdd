/// One command of a tree with all it declares, as shell scripts and the manual see it.
struct CommandOutline {
  /// The names from the root to this command.
  let names: [String]
  let configuration: CommandConfiguration
  /// Arguments in order of place.
  let arguments: [Declaration]
  /// Options and flags in the order of the help page, those of the parser last.
  let options: [Declaration]
  let subcommands: [CommandOutline]

  /// Outlines a command and those below it.
  init(_ path: CommandPath, words: HelpWords) {
    names = path.names
    configuration = path.last.configuration
    let set = DeclarationSet(of: path.last, hasVersion: path.version != nil)
    arguments = set.declarations.filter { $0.kind == .argument }
    options = set.declarations.filter { $0.kind != .argument } + Self.builtIn(set, words)
    subcommands = configuration.subcommands.map { command in
      var below = path
      below.append(command)
      return CommandOutline(below, words: words)
    }
  }

  /// This command and all below it, each before its own subcommands.
  var all: [CommandOutline] { [self] + subcommands.flatMap(\.all) }

  /// The name of the command itself.
  var name: String { names.last ?? "" }

  private static func builtIn(_ set: DeclarationSet, _ words: HelpWords) -> [Declaration] {
    var flags: [Declaration] = []
    if case .version? = set.names["--version"] {
      flags.append(Declaration(flag: ["--version"], help: words.versionFlag))
    }
    let help = set.helpNames
    return flags + (help.isEmpty ? [] : [Declaration(flag: help, help: words.helpFlag)])
  }
}

extension Declaration {
  /// A flag of the parser's own.
  fileprivate init(flag names: [String], help: String) {
    self.init(
      kind: .flag, names: names, inverseNames: [], valueName: "", help: help,
      allowedValues: [], defaultDescription: nil, isRequired: false, isRepeating: false)
  }

  /// All spellings, those that unset a flag last.
  var allNames: [String] { names + inverseNames }

  /// What a shell can offer as value.
  var values: CompletionKind {
    if let completion { return completion }
    return allowedValues.isEmpty ? .none : .list(allowedValues)
  }
}
