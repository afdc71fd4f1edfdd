/// A problem found by ``ParsableArguments/validate()``, in the reader's language.
public struct ValidationError: Error, Hashable, CustomStringConvertible {
  /// One sentence.
  public let message: String

  /// Creates the problem.
  public init(_ message: String) { self.message = message }

  /// The message.
  public var description: String { message }
}
