/// The help text of one argument, option or flag; usually written as a string literal.
public struct ArgumentHelp: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// One or two sentences.
  public var abstract: String

  /// The name of the value in `--format <value>`; `nil` for the property's name in kebab-case.
  public var valueName: String?

  /// What a shell offers while the value is typed; `nil` for the values allowed, if they can be listed.
  public var completion: CompletionKind?

  /// Creates a help text.
  public init(
    _ abstract: String = "", valueName: String? = nil, completion: CompletionKind? = nil
  ) {
    self.abstract = abstract
    self.valueName = valueName
    self.completion = completion
  }

  /// Creates a help text from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
