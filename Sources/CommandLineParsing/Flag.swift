/// A choice made by naming it: `--verbose`, `-v`, several short ones together as `-vq`.
///
/// Differs from swift-argument-parser: only `Bool` with a default; no counts, no enumerations.
@propertyWrapper public struct Flag {
  /// Whether the flag is set.
  public var wrappedValue: Bool
  let names: NameSpecification
  let isInvertible: Bool
  let help: ArgumentHelp

  /// Declares a flag that sets the value to `true`.
  public init(wrappedValue: Bool, name: NameSpecification = .long, help: ArgumentHelp? = nil) {
    self.wrappedValue = wrappedValue
    names = name
    isInvertible = false
    self.help = help ?? ""
  }

  /// Declares a pair of flags that set the value to `true` and to `false`; the last one counts.
  public init(
    wrappedValue: Bool, name: NameSpecification = .long, inversion: FlagInversion,
    help: ArgumentHelp? = nil
  ) {
    self.wrappedValue = wrappedValue
    names = name
    isInvertible = true
    self.help = help ?? ""
  }
}

/// How the flag for `false` is named after the flag for `true`.
public enum FlagInversion: Sendable, Hashable {
  /// `--colour` and `--no-colour`.
  case prefixedNo
}

extension Flag: Sendable {}

extension Flag: DeclaredProperty {
  func declaration(of property: String) -> Declaration {
    let names = names.spellings(of: property)
    let inverse =
      isInvertible ? names.filter { $0.hasPrefix("--") }.map { "--no-" + $0.dropFirst(2) } : []
    let preset = wrappedValue ? Declaration.preferred(names) : Declaration.preferred(inverse)
    return Declaration(
      kind: .flag, names: names, inverseNames: inverse, valueName: "", help: help.abstract,
      allowedValues: [], defaultDescription: isInvertible ? preset : nil, isRequired: false,
      isRepeating: true)
  }

  mutating func accept(_ text: String) -> Bool {
    wrappedValue = text == "true"
    return true
  }
}

extension Flag: Decodable {
  /// Always throws: only the command-line parser fills this.
  public init(from decoder: any Decoder) throws { throw notDecodable(decoder) }
}
