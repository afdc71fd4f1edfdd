/// All that one command declares, found by reflection, and the values read so far.
struct DeclarationSet {
  /// What a name with its dashes stands for; numbers are indices of declarations.
  enum Meaning {
    case option(Int)
    case flag(Int, sets: Bool)
    case help
    case version
  }

  private(set) var declarations: [Declaration] = []
  private(set) var names: [String: Meaning] = [:]
  var properties: [any DeclaredProperty] = []
  private var tree = PropertyTree()

  /// Finds the declarations of a command.
  ///
  /// - Parameter hasVersion: Whether `--version` is known too.
  init(of type: any ParsableCommand.Type, hasVersion: Bool) {
    tree = collect(type.init(), section: "")
    for (index, declaration) in declarations.enumerated() { register(declaration, index) }
    if names["--help"] == nil { names["--help"] = .help }
    if names["-h"] == nil { names["-h"] = .help }
    if hasVersion, names["--version"] == nil { names["--version"] = .version }
    let arguments = declarations.filter { $0.kind == .argument }
    precondition(
      arguments.isEmpty || type.configuration.subcommands.isEmpty,
      "\(type) has subcommands and so can't have an @Argument.")
    precondition(
      arguments.dropLast().allSatisfy { !$0.isRepeating },
      "\(type) declares an @Argument after a list, which takes all operands.")
  }

  /// All names, in the order of the help page.
  var orderedNames: [String] {
    let declared = declarations.flatMap { $0.names + $0.inverseNames }
    return declared + ["--help", "--version"].filter { names[$0] != nil && !declared.contains($0) }
  }

  /// The names that stand for help, in the order of the help page.
  var helpNames: [String] {
    ["-h", "--help"].filter { if case .help? = names[$0] { true } else { false } }
  }

  private mutating func collect(_ arguments: any ParsableArguments, section: String) -> PropertyTree
  {
    var tree = PropertyTree()
    for child in Mirror(reflecting: arguments).children {
      guard let label = child.label else { continue }
      let property = String(label.drop { $0 == "_" })
      if let declared = child.value as? any DeclaredProperty {
        tree.entries[property] = .declared(declarations.count)
        var declaration = declared.declaration(of: property)
        declaration.section = section
        declarations.append(declaration)
        properties.append(declared)
      } else if let group = child.value as? any DeclaredGroup {
        let section = group.title.isEmpty ? section : group.title
        tree.entries[property] = .group(group, collect(group.contents, section: section))
      } else {
        tree.entries[label] = .plain(child.value)
      }
    }
    return tree
  }

  private mutating func register(_ declaration: Declaration, _ index: Int) {
    func meaning(_ sets: Bool) -> Meaning {
      declaration.kind == .flag ? .flag(index, sets: sets) : .option(index)
    }
    for (spellings, sets) in [(declaration.names, true), (declaration.inverseNames, false)] {
      for name in spellings {
        precondition(names[name] == nil, "Two options or flags are both named '\(name)'.")
        names[name] = meaning(sets)
      }
    }
  }
}

/// Which property holds what.
struct PropertyTree {
  enum Entry {
    case declared(Int)
    case group(any DeclaredGroup, PropertyTree)
    case plain(Any)
  }

  var entries: [String: Entry] = [:]
}

extension DeclarationSet {
  /// The command with the values read, validated; failed validations are added to the problems.
  func command<Command: ParsableCommand>(
    _ type: Command.Type, problems: inout [CommandLineError]
  ) -> any ParsableCommand {
    instance(of: type, from: tree, problems: &problems)
  }

  /// The arguments with the values read, validated; failed validations are added to the problems.
  func instance<Arguments: ParsableArguments>(
    of type: Arguments.Type, from tree: PropertyTree, problems: inout [CommandLineError]
  ) -> Arguments {
    var values: [String: Any] = [:]
    for (name, entry) in tree.entries {
      switch entry {
      case .declared(let index): values[name] = properties[index]
      case .plain(let value): values[name] = value
      case .group(let group, let subtree):
        values[name] = group.filled(from: subtree, in: self, problems: &problems)
      }
    }
    var result: Arguments
    do {
      result = try Arguments(from: PropertyDecoder(values: values))
    } catch {
      preconditionFailure("\(type) has a property that can't be filled: \(error)")
    }
    do {
      try result.validate()
    } catch let errors as CommandLineErrors {
      problems += errors.errors
    } catch {
      problems.append(error as? CommandLineError ?? .validation(message: "\(error)"))
    }
    return result
  }
}
