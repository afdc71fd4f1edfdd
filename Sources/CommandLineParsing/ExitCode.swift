/// A status that a command ends with after it has told all there is to tell.
///
/// Spelled as in swift-argument-parser.
public struct ExitCode: Error, Sendable, Hashable {
  /// The status of the process.
  public let rawValue: Int32

  /// Makes the status.
  public init(_ rawValue: Int32) { self.rawValue = rawValue }
}
