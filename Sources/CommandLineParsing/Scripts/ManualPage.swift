extension ParsableCommand {
  /// The manual page of this command and those below it, for `man`.
  ///
  /// Written in the `man` macros, understood by groff and mandoc.
  ///
  /// Not in swift-argument-parser, which has a plug-in for it.
  ///
  /// - Parameters:
  ///   - words: the parser's own words, such as the headings.
  ///   - chapters: what stands after the commands.
  /// - Returns: Lines with a final line feed.
  public static func manualPage(
    words: HelpWords = .english, chapters: [ManualChapter] = []
  ) -> String {
    let root = CommandOutline(CommandPath(from: Self.self, at: []), words: words)
    return ManualPage(root: root, words: words, chapters: chapters).text
  }
}

/// A manual page in the `man` macros.
struct ManualPage {
  let root: CommandOutline
  let words: HelpWords
  let chapters: [ManualChapter]

  /// The page.
  var text: String {
    let version = root.configuration.version
    let title =
      ".TH \(argument(root.name.uppercased())) 1 \"\" \(argument("\(root.name) \(version)"))"
    return
      ([
        title, heading(words.name),
        "\(RoffText.line(root.name)) \\- \(RoffText.line(root.configuration.abstract))",
        heading(words.usage),
      ] + usage(root) + [heading(words.options)] + root.options.flatMap(entry)
      + [heading(words.subcommands)] + root.subcommands.flatMap(section)
      + chapters.flatMap(chapter)).joined(separator: "\n") + "\n"
  }

  private func heading(_ text: String) -> String { ".SH \(argument(text))" }

  private func usage(_ command: CommandOutline) -> [String] {
    let arguments = command.arguments.map {
      $0.isRequired ? "<\($0.valueName)>" : "[<\($0.valueName)>]"
    }
    let subcommand = command.subcommands.isEmpty ? [] : ["<\(words.subcommandPlaceholder)>"]
    let rest = subcommand + arguments + ["[<\(words.optionsPlaceholder)>]"]
    return [
      ".B \(RoffText.line(command.names.joined(separator: " ")))",
      RoffText.line(rest.joined(separator: " ")),
    ]
  }

  private func section(_ command: CommandOutline) -> [String] {
    let configuration = command.configuration
    return [".SS \(argument(command.names.joined(separator: " ")))"] + usage(command)
      + [".PP", RoffText.line(configuration.abstract)]
      + command.arguments.flatMap(entry) + command.options.flatMap(entry)
      + verbatim(configuration.discussion) + command.subcommands.flatMap(section)
  }

  private func entry(_ declaration: Declaration) -> [String] {
    let value = declaration.kind == .flag ? "" : "<\(declaration.valueName)>"
    let label = ([declaration.allNames.joined(separator: ", ")] + [value]).filter { !$0.isEmpty }
      .joined(separator: " ")
    return labelled(label, declaration.explanation(words))
  }

  private func chapter(_ chapter: ManualChapter) -> [String] {
    [heading(chapter.heading)]
      + chapter.entries.flatMap { entry in
        entry.name.isEmpty
          ? [".PP", RoffText.line(entry.text)] : labelled(entry.name, entry.text)
      }
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    [".TP", ".B \(RoffText.line(label))", text.isEmpty ? "\\&" : RoffText.line(text)]
  }

  private func verbatim(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return [".PP", ".nf"] + lines.map { RoffText.line(String($0)) } + [".fi"]
  }

  /// An argument of a macro.
  private func argument(_ text: String) -> String {
    "\"" + RoffText.line(text).replacing("\"", with: "\\(dq") + "\""
  }
}
