/// The help page of one command.
struct HelpPage {
  let path: CommandPath
  let words: HelpWords
  let layout: TextLayout
  private let configuration: CommandConfiguration
  private let set: DeclarationSet

  init(_ path: CommandPath, words: HelpWords, columns: Int) {
    self.path = path
    self.words = words
    layout = TextLayout(columns: columns)
    configuration = path.last.configuration
    set = DeclarationSet(of: path.last, hasVersion: path.version != nil)
  }

  /// The page, without a final line feed.
  var text: String {
    var blocks = [abstract, discussion, usage]
    blocks.append(section(words.arguments, rows(.argument)))
    blocks.append(section(words.options, rows(in: "") + builtInRows))
    for title in titles { blocks.append(section(title.uppercased(), rows(in: title))) }
    blocks.append(section(words.subcommands, subcommandRows))
    blocks.append(hint)
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// The parts of the usage line that aren't to be broken.
  var usageParts: [String] {
    if let usage = configuration.usage { return [usage] }
    let options = set.declarations.filter { $0.kind != .argument }
    var parts = path.names
    if options.filter({ !$0.isRequired }).count > Self.greatestOptionCount {
      parts += ["[<\(words.optionsPlaceholder)>]"]
      parts += options.filter(\.isRequired).map(Self.usagePart)
    } else {
      parts += options.map(Self.usagePart)
    }
    parts += set.declarations.filter { $0.kind == .argument }.map(Self.usagePart)
    if !configuration.subcommands.isEmpty {
      let placeholder = "<\(words.subcommandPlaceholder)>"
      parts.append(configuration.defaultSubcommand == nil ? placeholder : "[\(placeholder)]")
    }
    return parts
  }

  /// The number of optional options from which a usage line only says that there are some.
  private static let greatestOptionCount = 8

  private static func usagePart(_ declaration: Declaration) -> String {
    let value = "<\(declaration.valueName)>"
    let part =
      switch declaration.kind {
      case .argument: value
      case .option: "\(declaration.name) \(value)"
      case .flag: declaration.name
      }
    let repeats = declaration.isRepeating && declaration.kind != .flag
    return (declaration.isRequired ? part : "[\(part)]") + (repeats ? " ..." : "")
  }
}

// MARK: Blocks of lines

extension HelpPage {
  private var abstract: [String] {
    configuration.abstract.isEmpty ? [] : layout.wrapped(configuration.abstract)
  }

  private var discussion: [String] {
    guard !configuration.discussion.isEmpty else { return [] }
    return configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }
  }

  private var usage: [String] {
    layout.filled([words.usage + ":"] + usageParts, indent: 0, hanging: 2)
  }

  private var titles: [String] {
    var titles: [String] = []
    for declaration in set.declarations where declaration.kind != .argument {
      let title = declaration.section
      if !title.isEmpty, !titles.contains(title) { titles.append(title) }
    }
    return titles
  }

  private var hint: [String] {
    guard !configuration.subcommands.isEmpty else { return [] }
    let command = (path.names + ["<\(words.subcommandPlaceholder)>", "--help"])
      .joined(separator: " ")
    return layout.wrapped(words.subcommandHint.replacing("{command}", with: command), indent: 2)
  }

  private func section(_ title: String, _ rows: [[String]]) -> [String] {
    rows.isEmpty ? [] : [title + ":"] + rows.joined()
  }

  private func rows(_ kind: Declaration.Kind) -> [[String]] {
    set.declarations.filter { $0.kind == kind }.map(row)
  }

  private func rows(in title: String) -> [[String]] {
    set.declarations.filter { $0.kind != .argument && $0.section == title }.map(row)
  }

  private func row(_ declaration: Declaration) -> [String] {
    let value = "<\(declaration.valueName)>"
    let names = (declaration.names + declaration.inverseNames).joined(separator: ", ")
    let label =
      switch declaration.kind {
      case .argument: value
      case .option: "\(names) \(value)"
      case .flag: names
      }
    return layout.row(label, declaration.explanation(words))
  }

  private var builtInRows: [[String]] {
    var rows: [[String]] = []
    if case .version? = set.names["--version"] {
      rows.append(layout.row("--version", words.versionFlag))
    }
    if !set.helpNames.isEmpty {
      rows.append(layout.row(set.helpNames.joined(separator: ", "), words.helpFlag))
    }
    return rows
  }

  private var subcommandRows: [[String]] {
    configuration.subcommands.map { command in
      let configuration = command.configuration
      let isDefault = self.configuration.defaultSubcommand.map { $0 == command } ?? false
      let note = isDefault ? "(\(words.defaultValue))" : ""
      let text = [configuration.abstract, note].filter { !$0.isEmpty }.joined(separator: " ")
      return layout.row(command.nameOnCommandLine, text)
    }
  }
}
