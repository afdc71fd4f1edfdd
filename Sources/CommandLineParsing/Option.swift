/// A value given by name: `--format svg`, `--format=svg`, `-f svg`, `-fsvg`.
///
/// A list takes one value per occurrence. Reading a required value before parsing traps.
///
/// Differs from swift-argument-parser: a single value given twice is an error, not overwritten; and
/// `-fsvg` needs no permission (`allowingJoined`). A value that begins with `-` is a lone `-`, a
/// negative number, or is written `--name=-value`.
@propertyWrapper public struct Option<Value> {
  var storage: ValueStorage<Value>
  let names: NameSpecification
  let help: ArgumentHelp

  private init(
    _ storage: ValueStorage<Value>, _ names: NameSpecification, _ help: ArgumentHelp?
  ) {
    self.storage = storage
    self.names = names
    self.help = help ?? ""
  }

  /// The value read, or the default.
  public var wrappedValue: Value {
    get { storage.currentValue }
    set { storage.value = newValue }
  }

  /// Declares a required option.
  public init(name: NameSpecification = .long, help: ArgumentHelp? = nil)
  where Value: ExpressibleByArgument {
    self.init(ValueStorage(.one()), name, help)
  }

  /// Declares an option with a default.
  public init(wrappedValue: Value, name: NameSpecification = .long, help: ArgumentHelp? = nil)
  where Value: ExpressibleByArgument {
    self.init(ValueStorage(.one(), default: wrappedValue, described: [wrappedValue]), name, help)
  }

  /// Declares an option that may be left out, and then has the default, as a rule `nil`.
  public init<Wrapped: ExpressibleByArgument>(
    wrappedValue: Wrapped? = nil, name: NameSpecification = .long,
    help: ArgumentHelp? = nil
  ) where Value == Wrapped? {
    self.init(
      ValueStorage(.optional(), default: wrappedValue, described: wrappedValue.map { [$0] } ?? []),
      name, help)
  }

  /// Declares an option to be given once or more.
  public init<Element: ExpressibleByArgument>(
    name: NameSpecification = .long, help: ArgumentHelp? = nil
  ) where Value == [Element] {
    self.init(ValueStorage(.list()), name, help)
  }

  /// Declares an option to be given any number of times; the first replaces the whole default.
  public init<Element: ExpressibleByArgument>(
    wrappedValue: [Element], name: NameSpecification = .long, help: ArgumentHelp? = nil
  ) where Value == [Element] {
    self.init(ValueStorage(.list(), default: wrappedValue, described: wrappedValue), name, help)
  }
}

extension Option: Sendable where Value: Sendable {}

extension Option: DeclaredProperty {
  func declaration(of property: String) -> Declaration {
    let names = names.spellings(of: property)
    return Declaration(.option, property: property, names: names, help: help, storage: storage)
  }

  mutating func accept(_ text: String) -> Bool { storage.accept(text) }
}

extension Option: Decodable {
  /// Always throws: only the command-line parser fills this.
  public init(from decoder: any Decoder) throws { throw notDecodable(decoder) }
}
