/// A value given by its place: `samspill measure study.csv`.
///
/// A list takes all remaining operands and must be the last argument; without a default it needs at
/// least one. Reading a required value before parsing traps.
@propertyWrapper public struct Argument<Value> {
  var storage: ValueStorage<Value>
  let help: ArgumentHelp

  private init(_ storage: ValueStorage<Value>, _ help: ArgumentHelp?) {
    self.storage = storage
    self.help = help ?? ""
  }

  /// The value read, or the default.
  public var wrappedValue: Value {
    get { storage.currentValue }
    set { storage.value = newValue }
  }

  /// Declares a required argument.
  public init(help: ArgumentHelp? = nil) where Value: ExpressibleByArgument {
    self.init(ValueStorage(.one()), help)
  }

  /// Declares an argument with a default.
  public init(wrappedValue: Value, help: ArgumentHelp? = nil) where Value: ExpressibleByArgument {
    self.init(ValueStorage(.one(), default: wrappedValue, described: [wrappedValue]), help)
  }

  /// Declares an argument that may be left out, and then has the default, as a rule `nil`.
  public init<Wrapped: ExpressibleByArgument>(
    wrappedValue: Wrapped? = nil, help: ArgumentHelp? = nil
  ) where Value == Wrapped? {
    self.init(
      ValueStorage(.optional(), default: wrappedValue, described: wrappedValue.map { [$0] } ?? []),
      help)
  }

  /// Declares one or more operands.
  public init<Element: ExpressibleByArgument>(help: ArgumentHelp? = nil)
  where Value == [Element] {
    self.init(ValueStorage(.list()), help)
  }

  /// Declares any number of operands; the first one given replaces the whole default.
  public init<Element: ExpressibleByArgument>(wrappedValue: [Element], help: ArgumentHelp? = nil)
  where Value == [Element] {
    self.init(ValueStorage(.list(), default: wrappedValue, described: wrappedValue), help)
  }
}

extension Argument: Sendable where Value: Sendable {}

extension Argument: DeclaredProperty {
  func declaration(of property: String) -> Declaration {
    Declaration(.argument, property: property, names: [], help: help, storage: storage)
  }

  mutating func accept(_ text: String) -> Bool { storage.accept(text) }
}

extension Argument: Decodable {
  /// Always throws: only the command-line parser fills this.
  public init(from decoder: any Decoder) throws { throw notDecodable(decoder) }
}
