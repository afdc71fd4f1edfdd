/// A type that one word of the command line can be turned into.
///
/// Enumerations with raw values only declare the conformance; with `CaseIterable` their values are
/// listed in help and errors.
///
/// Differs from swift-argument-parser: only `String`, `Int` and `Double` conform from the start.
public protocol ExpressibleByArgument: SendableMetatype {
  /// Creates the value that the word means; `nil` when it means none.
  init?(argument: String)

  /// The word shown in help when this value is the default.
  var defaultValueDescription: String { get }

  /// All words allowed; empty when they can't be listed.
  static var allValueStrings: [String] { get }

  /// What its words are like, for errors.
  static var valueForm: ValueForm { get }
}

extension ExpressibleByArgument {
  /// The value's own description.
  public var defaultValueDescription: String { String(describing: self) }

  /// None: the words can't be listed.
  public static var allValueStrings: [String] { [] }

  /// No number.
  public static var valueForm: ValueForm { .word }
}

extension ExpressibleByArgument where Self: CaseIterable {
  /// The words for all cases, in order.
  public static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }
}

extension ExpressibleByArgument where Self: RawRepresentable, RawValue: ExpressibleByArgument {
  /// Creates the value whose raw value the word means; `nil` when there is none.
  public init?(argument: String) {
    guard let rawValue = RawValue(argument: argument) else { return nil }
    self.init(rawValue: rawValue)
  }

  /// The word for the raw value.
  public var defaultValueDescription: String { rawValue.defaultValueDescription }
}

extension String: ExpressibleByArgument {
  /// Creates the word itself.
  public init?(argument: String) { self = argument }
}

extension Int: ExpressibleByArgument {
  /// Creates a whole number from decimal digits with an optional sign.
  public init?(argument: String) { self.init(argument) }

  /// A whole number.
  public static var valueForm: ValueForm { .whole }
}

extension Double: ExpressibleByArgument {
  /// Creates a finite number, with a decimal point or comma, as ``DecimalWord`` reads it.
  ///
  /// Differs from swift-argument-parser, which knows the point only, and infinity.
  public init?(argument: String) {
    guard let number = DecimalWord(argument).value else { return nil }
    self = number
  }

  /// A number that may have decimals.
  public static var valueForm: ValueForm { .decimal }
}
