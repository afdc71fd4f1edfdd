import GraphAlgorithms

/// That a measure which would take long may be estimated from a sample, and how near it must come.
public struct Sampling: Sendable, Hashable {
  /// What error and probability are at least.
  public static let least = ErrorBound.least

  /// How far an estimate may be off, and how seldom by more.
  public let bound: ErrorBound
  /// Decides the draws: the same gives the same numbers.
  public let seed: UInt64

  /// Makes a choice; `nil` unless error and failure are at least `least` and less than 1.
  ///
  /// - Parameters:
  ///   - error: the most that any score is off by (ε).
  ///   - failure: the probability that some score is off by more after all (δ).
  ///   - seed: decides the draws.
  public init?(error: Double, failure: Double, seed: UInt64 = 1) {
    guard let bound = ErrorBound(error: error, failure: failure) else { return nil }
    (self.bound, self.seed) = (bound, seed)
  }
}
