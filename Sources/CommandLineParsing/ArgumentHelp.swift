/// The help text of one argument, option or flag; usually written as a string literal.
public struct ArgumentHelp: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// One or two sentences.
  public var abstract: String

  /// The name of the value in `--format <value>`; `nil` for the property's name in kebab-case.
  public var valueName: String?

  /// Creates a help text.
  public init(_ abstract: String = "", valueName: String? = nil) {
    self.abstract = abstract
    self.valueName = valueName
  }

  /// Creates a help text from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
