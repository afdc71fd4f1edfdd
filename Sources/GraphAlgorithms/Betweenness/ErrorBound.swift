/// How far an estimate may be off, and how seldom it may be off by more.
public struct ErrorBound: Sendable, Hashable {
  /// What error and probability are at least: nearer than that nobody needs to come by drawing.
  public static let least = 1e-9

  /// The most that any value is off by (ε), between 0 and 1.
  public let error: Double
  /// The probability that some value is off by more after all (δ), between 0 and 1.
  public let failure: Double

  /// Makes a bound; `nil` unless both numbers are at least `least` and less than 1.
  public init?(error: Double, failure: Double) {
    guard error >= Self.least, error < 1, failure >= Self.least, failure < 1 else { return nil }
    (self.error, self.failure) = (error, failure)
  }
}
