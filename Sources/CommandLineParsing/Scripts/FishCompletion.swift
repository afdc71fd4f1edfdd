/// The completion script of a command tree for fish.
struct FishCompletion {
  private let root: CommandOutline

  /// Prepares the script.
  init(_ root: CommandOutline) { self.root = root }

  /// The script.
  var text: String {
    let lines = root.all.flatMap { command in
      command.subcommands.map { line(of: $0, under: command) }
        + command.options.map { line(of: $0, in: command) } + operands(of: command)
    }
    return (["# fish completion for \(root.name)", list, "complete -c \(root.name) -f"] + lines)
      .joined(separator: "\n") + "\n"
  }

  private var listFunction: String {
    "__" + root.name.replacing("-", with: "_") + "_list"
  }

  /// A function that offers words after the last comma of what is typed, those before it kept.
  private var list: String {
    """
    function \(listFunction)
        set -l value (string replace -r -- '^--[^=]*=' '' (commandline -ct))
        set -l before (string match -r -- '^.*,' $value)
        set -l named (string split -- , "$before")
        for word in $argv
            contains -- $word $named; or echo "$before$word"
        end
    end
    """
  }

  /// When a command is the one being typed.
  private func condition(_ command: CommandOutline) -> String {
    let seen = command.names.dropFirst().map { "__fish_seen_subcommand_from \($0)" }
    let below = command.subcommands.map(\.name).joined(separator: " ")
    let notBelow = below.isEmpty ? [] : ["not __fish_seen_subcommand_from \(below)"]
    let all = (seen + notBelow).joined(separator: "; and ")
    return all.isEmpty ? "" : " -n \(quoted(all))"
  }

  private func line(of command: CommandOutline, under above: CommandOutline) -> String {
    "complete -c \(root.name)\(condition(above)) -a \(quoted(command.name))"
      + " -d \(quoted(command.configuration.abstract))"
  }

  private func line(of option: Declaration, in command: CommandOutline) -> String {
    let spellings = option.allNames.map { name in
      name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst(1))"
    }.joined()
    let value = option.kind == .option ? " -r" + offer(option.values, isAlone: true) : ""
    return "complete -c \(root.name)\(condition(command))\(spellings)\(value)"
      + " -d \(quoted(option.help))"
  }

  private func operands(of command: CommandOutline) -> [String] {
    guard let first = command.arguments.first else { return [] }
    let values = offer(first.values)
    return values.isEmpty ? [] : ["complete -c \(root.name)\(condition(command))\(values)"]
  }

  /// What is offered; `isAlone` when nothing else is, not the files either.
  private func offer(_ values: CompletionKind, isAlone: Bool = false) -> String {
    let noFiles = isAlone ? " -f" : ""
    return switch values {
    case .none: noFiles
    case .file: " -F"
    case .folder: noFiles + " -a '(__fish_complete_directories)'"
    case .commaList(let words):
      noFiles + " -a \(quoted("(\(listFunction) \(words.joined(separator: " ")))"))"
    case .list(let words): noFiles + " -a \(quoted(words.joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
