/// The completion script of a command tree for Bash.
struct BashCompletion {
  private let root: CommandOutline

  /// Prepares the script.
  init(_ root: CommandOutline) { self.root = root }

  private var function: String { "_" + root.name.replacing("-", with: "_") }

  /// The script.
  ///
  /// Where it offers nothing, Bash falls back to names of files, unless the value is no file.
  var text: String {
    """
    # bash completion for \(root.name)
    \(function)_list() {
      local before="" word offered=""
      case "$current" in *,*) before="${current%,*}," ;; esac
      for word in $1; do
        case ",$before" in *",$word,"*) ;; *) offered+=" $word" ;; esac
      done
      mapfile -t COMPREPLY < <(compgen -P "$before" -W "$offered" -- "${current##*,}")
      compopt -o nospace
    }
    \(function)() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="" command="\(root.name)" word
      local -a words=()
      COMPREPLY=()
      for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [ "$word" = "=" ] || words+=("$word")
      done
      if [ "$current" = "=" ]; then current=""; fi
      [ "${#words[@]}" -eq 0 ] || previous="${words[${#words[@]}-1]}"
      for word in "${words[@]}"; do
        case "$command $word" in
    \(commandCases)
        esac
      done
      case "$command $previous" in
    \(valueCases)
      esac
      case "$current" in
        -*)
          case "$command" in
    \(optionCases)
          esac
          return ;;
      esac
      case "$command" in
    \(operandCases)
      esac
    }
    complete -o default -F \(function) \(root.name)

    """
  }

  /// How each command is reached from the one above it.
  private var commandCases: String {
    root.all.dropFirst().map { command in
      let path = command.names.joined(separator: " ")
      return "      \(quoted(path))) command=\(quoted(path)) ;;"
    }.joined(separator: "\n")
  }

  /// What is offered after an option.
  private var valueCases: String {
    root.all.flatMap { command in
      command.options.filter { $0.kind == .option }.map { option in
        let patterns = option.names.map {
          quoted((command.names + [$0]).joined(separator: " "))
        }
        return "    \(patterns.joined(separator: " | "))) \(reply(option.values)); return ;;"
      }
    }.joined(separator: "\n")
  }

  private var optionCases: String {
    root.all.map { command in
      let names = command.options.flatMap(\.allNames)
      return "        \(quoted(command.names.joined(separator: " ")))) \(reply(.list(names))) ;;"
    }.joined(separator: "\n")
  }

  /// What is offered in the place of an argument or a subcommand.
  private var operandCases: String {
    root.all.map { command in
      let path = quoted(command.names.joined(separator: " "))
      let values: CompletionKind =
        command.subcommands.isEmpty
        ? command.arguments.first?.values ?? .none : .list(command.subcommands.map(\.name))
      return "    \(path)) \(reply(values)) ;;"
    }.joined(separator: "\n")
  }

  private func reply(_ values: CompletionKind) -> String {
    switch values {
    case .none: "compopt +o default"
    case .file: "return"
    case .folder: "mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); compopt -o filenames"
    case .commaList(let words): "\(function)_list \(quoted(words.joined(separator: " ")))"
    case .list(let words):
      "mapfile -t COMPREPLY < <(compgen -W \(quoted(words.joined(separator: " "))) -- \"$current\")"
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
