internal import Spelling

/// Reads the words that belong to one command, up to the name of a subcommand.
struct WordReader {
  /// The words not yet read.
  private(set) var words: ArraySlice<String>

  /// The problems found, in order of appearance.
  private(set) var errors: [CommandLineError] = []

  private let path: CommandPath
  private let configuration: CommandConfiguration
  private var set: DeclarationSet
  private var given: Set<Int> = []
  private var repeated: Set<Int> = []
  private var excused: Set<Int> = []
  private var openArguments: ArraySlice<Int>
  private var excess: (words: [String], position: Int) = ([], 0)
  private var onlyOperandsFollow = false
  private var carried: [String] = []

  init(_ path: CommandPath, words: ArraySlice<String>) {
    self.path = path
    self.words = words
    configuration = path.last.configuration
    let set = DeclarationSet(of: path.last, hasVersion: path.version != nil)
    self.set = set
    openArguments = set.declarations.indices.filter { set.declarations[$0].kind == .argument }[...]
  }

  private var isMenu: Bool { !configuration.subcommands.isEmpty }

  /// Reads all words of this command.
  ///
  /// - Returns: The subcommand that the remaining words belong to; `nil` for none.
  /// - Throws: Requests for help and for the version, at once.
  mutating func read() throws(CommandLineErrors) -> (any ParsableCommand.Type)? {
    while let word = words.first {
      if isMenu, let fallback = configuration.defaultSubcommand, !isForMenu(word) {
        finish()
        return fallback
      }
      words.removeFirst()
      if onlyOperandsFollow || isOperand(word) {
        guard isMenu else {
          readOperand(word)
          continue
        }
        let next = try subcommand(word)
        words.insert(contentsOf: carried, at: words.startIndex)
        finish()
        return next
      } else if word == "--" {
        onlyOperandsFollow = true
      } else if word.hasPrefix("--") {
        try readLong(word)
      } else {
        try readShort(word)
      }
    }
    finish()
    if isMenu, configuration.defaultSubcommand == nil, errors.isEmpty {
      throw helpRequest(path.names)
    }
    return configuration.defaultSubcommand
  }

  /// The command with the values read; failed validations become problems.
  mutating func makeCommand() -> any ParsableCommand {
    set.command(path.last, problems: &errors)
  }

  /// Notes what is left over and what is missing.
  private mutating func finish() {
    if !excess.words.isEmpty {
      errors.insert(.tooManyArguments(excess.words), at: excess.position)
    }
    for (index, declaration) in set.declarations.enumerated()
    where declaration.isRequired && !given.contains(index) && !excused.contains(index) {
      let name = declaration.name
      errors.append(
        declaration.kind == .argument ? .missingArgument(name: name) : .missingOption(name: name))
    }
  }

  private func helpRequest(_ names: [String]) -> CommandLineErrors {
    CommandLineErrors([.helpRequested(commandPath: names)], commandPath: names)
  }
}

// MARK: Operands

extension WordReader {
  /// Whether a word is a value and no option: also a lone dash and negative numbers.
  private func isOperand(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return true }
    let second = word.dropFirst().prefix(1)
    let looksNumeric = second == "." || second == "," || second.first?.isWholeNumber == true
    return looksNumeric && DecimalWord(word) != .none && set.names["-" + second] == nil
  }

  /// Whether a menu with a default subcommand knows the word; all others are the subcommand's.
  private func isForMenu(_ word: String) -> Bool {
    if isOperand(word) { return word == "help" || configuration.subcommand(named: word) != nil }
    if word.hasPrefix("--") { return set.names[Self.split(word, dashes: 2).name] != nil }
    return set.names[String(word.prefix(2))] != nil
  }

  private mutating func readOperand(_ word: String) {
    guard let index = openArguments.first else {
      if excess.words.isEmpty { excess.position = errors.count }
      excess.words.append(word)
      return
    }
    if !set.declarations[index].isRepeating { openArguments.removeFirst() }
    store(word, in: index, name: set.declarations[index].name)
  }

  /// The subcommand with a name; `nil` after noting that there is none.
  private mutating func subcommand(
    _ name: String
  ) throws(CommandLineErrors) -> (any ParsableCommand.Type)? {
    if let command = configuration.subcommand(named: name) { return command }
    if name == "help" {
      var asked = path
      while let word = words.popFirst(), !word.hasPrefix("-") {
        guard let next = asked.last.configuration.subcommand(named: word) else {
          noteUnknownCommand(word, of: asked.last)
          return nil
        }
        asked.append(next)
      }
      throw helpRequest(asked.names)
    }
    noteUnknownCommand(name, of: path.last)
    return nil
  }

  private mutating func noteUnknownCommand(_ name: String, of menu: any ParsableCommand.Type) {
    let candidates = menu.configuration.subcommands.map { $0.nameOnCommandLine }
    errors.append(
      .unknownCommand(name: name, suggestion: nearestSpelling(to: name, among: candidates)))
  }
}

// MARK: Options

extension WordReader {
  /// The parts of `--name=value` or `-n=value`; no value without an equals sign after a name.
  private static func split(_ word: String, dashes: Int) -> (name: String, value: String?) {
    let nameStart = word.index(word.startIndex, offsetBy: dashes)
    guard let equals = word.firstIndex(of: "="), equals > nameStart else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  private mutating func readLong(_ word: String) throws(CommandLineErrors) {
    let (name, value) = Self.split(word, dashes: 2)
    switch set.names[name] {
    case nil:
      if isCarried(word, name, hasValue: value != nil) { return }
      noteUnknownOption(name, hasValue: value != nil)
    case .option(let index): readValue(of: index, name: name, attached: value)
    case let meaning?: try readFlag(meaning, name: name, attached: value)
    }
  }

  /// Reads `-v`, `-vq`, `-o value`, `-ovalue`, `-o=value` and their combinations.
  private mutating func readShort(_ word: String) throws(CommandLineErrors) {
    var letters = word.dropFirst()
    var isFirst = true
    while let letter = letters.popFirst() {
      let name = "-\(letter)"
      let value = letters.first == "=" ? String(letters.dropFirst()) : nil
      switch set.names[name] {
      case nil:
        if isFirst, isCarried(word, name, hasValue: word.count > 2) { return }
        let (wholeName, value) = Self.split(word, dashes: 1)
        noteUnknownOption(isFirst ? wholeName : name, hasValue: value != nil)
        return
      case .option(let index):
        readValue(of: index, name: name, attached: letters.isEmpty ? nil : value ?? String(letters))
        return
      case let meaning?:
        try readFlag(meaning, name: name, attached: value)
        if value != nil { return }
      }
      isFirst = false
    }
  }

  private mutating func readFlag(
    _ meaning: DeclarationSet.Meaning, name: String, attached value: String?
  ) throws(CommandLineErrors) {
    if let value {
      errors.append(.unexpectedValue(option: name, value: value))
      return
    }
    switch meaning {
    case .help: throw helpRequest(path.names)
    case .version:
      throw CommandLineErrors([.versionRequested(path.version ?? "")], commandPath: path.names)
    case .flag(let index, let sets): store(sets ? "true" : "false", in: index, name: name)
    case .option: preconditionFailure("An option is no flag.")
    }
  }

  private mutating func readValue(of index: Int, name: String, attached: String?) {
    let isRepeated = given.contains(index) && !set.declarations[index].isRepeating
    guard let value = attached ?? nextValue() else {
      errors.append(.missingValue(option: name))
      given.insert(index)
      return
    }
    if !isRepeated {
      store(value, in: index, name: name)
    } else if repeated.insert(index).inserted {
      errors.append(.repeatedOption(name: name))
    }
  }

  private mutating func nextValue() -> String? {
    guard let word = words.first, isOperand(word) else { return nil }
    words.removeFirst()
    return word
  }

  private mutating func store(_ value: String, in index: Int, name: String) {
    given.insert(index)
    guard !set.properties[index].accept(value) else { return }
    errors.append(.unreadable(value, of: set.declarations[index], name: name))
  }

  /// Keeps an option of a subcommand that stands before the subcommand's name, and its value.
  private mutating func isCarried(_ word: String, _ name: String, hasValue: Bool) -> Bool {
    let meanings = configuration.subcommands.compactMap {
      DeclarationSet(of: $0, hasVersion: false).names[name]
    }
    guard !meanings.isEmpty else { return false }
    carried.append(word)
    let takesValue = meanings.contains { if case .option = $0 { true } else { false } }
    if takesValue, !hasValue, let next = words.first, configuration.subcommand(named: next) == nil,
      let value = nextValue()
    {
      carried.append(value)
    }
    return true
  }

  /// Notes an unknown option and passes over its likely value, so that one slip is one problem.
  private mutating func noteUnknownOption(_ name: String, hasValue: Bool) {
    let suggestion = nearestSpelling(to: name, among: set.orderedNames)
    errors.append(.unknownOption(name: name, suggestion: suggestion))
    if let suggestion, case .option(let index)? = set.names[suggestion] {
      excused.insert(index)
      if !hasValue { _ = nextValue() }
    } else if isMenu, !hasValue, suggestion == nil,
      let word = words.first, configuration.subcommand(named: word) == nil
    {
      _ = nextValue()
    }
  }
}
