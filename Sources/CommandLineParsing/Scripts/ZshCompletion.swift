/// The completion script of a command tree for the Z shell.
struct ZshCompletion {
  private let root: CommandOutline

  /// Prepares the script.
  init(_ root: CommandOutline) { self.root = root }

  /// The script: a function for each command.
  var text: String {
    "#compdef \(root.name)\n\n" + root.all.map(function).joined(separator: "\n")
      + """

      if [ "$funcstack[1]" = "\(name(root))" ]; then
        \(name(root)) "$@"
      else
        compdef \(name(root)) \(root.name)
      fi

      """
  }

  private func name(_ command: CommandOutline) -> String {
    "_" + command.names.joined(separator: "_").replacing("-", with: "_")
  }

  private func function(_ command: CommandOutline) -> String {
    command.subcommands.isEmpty ? plain(command) : menu(command)
  }

  private func plain(_ command: CommandOutline) -> String {
    let specifications = command.options.flatMap(specifications) + command.arguments.map(operand)
    return "\(name(command))() {\n  _arguments -s\(continued(specifications))\n}\n"
  }

  private func menu(_ command: CommandOutline) -> String {
    let items = command.subcommands.map {
      "      " + quoted($0.name + ":" + $0.configuration.abstract.replacing(":", with: "\\:"))
    }
    let cases = command.subcommands.map { "      \($0.name)) \(name($0)) ;;" }
    let specifications =
      command.options.flatMap(specifications) + ["'1: :->command'", "'*:: :->rest'"]
    return """
      \(name(command))() {
        local state line
        local -a commands
        _arguments -C\(continued(specifications))
        case $state in
          command)
            commands=(
      \(items.joined(separator: "\n"))
            )
            _describe \(quoted(command.name)) commands ;;
          rest)
            case $line[1] in
      \(cases.joined(separator: "\n"))
            esac ;;
        esac
      }

      """
  }

  private func continued(_ specifications: [String]) -> String {
    specifications.map { " \\\n    " + $0 }.joined()
  }

  /// One specification for each spelling; given one, the others are not offered again.
  private func specifications(of option: Declaration) -> [String] {
    let all = option.allNames
    let others = option.isRepeating || all.count < 2 ? "" : "(" + all.joined(separator: " ") + ")"
    let repeats = option.isRepeating && option.kind == .option ? "*" : ""
    return all.map { name in
      var text = others + repeats + name
      if option.kind == .option { text += name.hasPrefix("--") ? "=" : "+" }
      text += "[\(bracketed(option.help))]"
      if option.kind == .option {
        text += ":\(colonless(option.valueName)):\(action(option.values, option.valueName))"
      }
      return quoted(text)
    }
  }

  private func operand(_ argument: Declaration) -> String {
    let place = argument.isRepeating ? "*" : ""
    return quoted(
      "\(place):\(colonless(argument.valueName)):\(action(argument.values, argument.valueName))")
  }

  private func action(_ values: CompletionKind, _ valueName: String) -> String {
    switch values {
    case .none: " "
    case .file: "_files"
    case .folder: "_files -/"
    // A space first, so that nothing is put in after the name of the function.
    case .commaList(let words):
      " _values -s , \(colonless(quotedWord(valueName))) "
        + words.map(colonless).joined(separator: " ")
    case .list(let words): "(" + words.map(colonless).joined(separator: " ") + ")"
    }
  }

  private func bracketed(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
      .replacing(":", with: "\\:")
  }

  private func colonless(_ text: String) -> String { text.replacing(":", with: "\\:") }

  /// A text as one word of a shell within a specification.
  private func quotedWord(_ text: String) -> String { "\"" + text.replacing("\"", with: "") + "\"" }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
