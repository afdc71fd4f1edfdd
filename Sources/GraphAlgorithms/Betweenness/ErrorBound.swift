/// How far an estimate may be off, and how seldom it may be off by more.
public struct ErrorBound: Sendable, Hashable {
  /// The most that any value is off by (ε), between 0 and 1.
  public let error: Double
  /// The probability that some value is off by more after all (δ), between 0 and 1.
  public let failure: Double

  /// Makes a bound; `nil` unless both numbers lie between 0 and 1, neither included.
  public init?(error: Double, failure: Double) {
    guard error > 0, error < 1, failure > 0, failure < 1 else { return nil }
    (self.error, self.failure) = (error, failure)
  }
}
