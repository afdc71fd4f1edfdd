/// What parsing and help need to know about one argument, option or flag.
struct Declaration {
  enum Kind { case argument, option, flag }

  let kind: Kind
  let names: [String]
  let inverseNames: [String]
  let valueName: String
  let help: String
  let allowedValues: [String]
  let defaultDescription: String?
  let isRequired: Bool
  let isRepeating: Bool
  var form = ValueForm.word
  var section = ""
  /// What a shell offers as value; `nil` for the allowed values.
  var completion: CompletionKind?

  /// The one name used in usage lines and errors.
  var name: String { Self.preferred(names) ?? "<\(valueName)>" }

  /// The first long name, or else the first.
  static func preferred(_ names: [String]) -> String? {
    names.first { $0.hasPrefix("--") } ?? names.first
  }
}

extension Declaration {
  /// Creates the declaration of an argument or option.
  init<Value>(
    _ kind: Kind, property: String, names: [String], help: ArgumentHelp,
    storage: ValueStorage<Value>
  ) {
    self.init(
      kind: kind, names: names, inverseNames: [],
      valueName: help.valueName ?? kebabCase(property), help: help.abstract,
      allowedValues: storage.reader.allowedValues,
      defaultDescription: storage.defaultDescription, isRequired: storage.value == nil,
      isRepeating: storage.reader.isRepeating, form: storage.reader.form,
      completion: help.completion)
  }
}

extension Declaration {
  /// The help text, with the values allowed and the one it has from the start.
  func explanation(_ words: HelpWords) -> String {
    var notes: [String] = []
    if !allowedValues.isEmpty {
      notes.append("\(words.values): \(allowedValues.joined(separator: ", "))")
    }
    if let preset = defaultDescription { notes.append("\(words.defaultValue): \(preset)") }
    let note = notes.isEmpty ? "" : "(\(notes.joined(separator: "; ")))"
    return [help, note].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// An argument, option or flag of any type, as the parser sees it.
protocol DeclaredProperty {
  /// What is declared, given the property's name.
  func declaration(of property: String) -> Declaration

  /// Takes one word (for a flag `true` or `false`); `false` when it means nothing here.
  mutating func accept(_ text: String) -> Bool
}
