/// How scores were estimated.
public struct Estimate: Sendable, Hashable {
  /// What was asked for.
  public let sampling: Sampling
  /// How many draws it took; 0 when the scores are exact after all, as it took no longer.
  public let samples: Int

  /// Makes a description of scores.
  public init(sampling: Sampling, samples: Int) {
    self.sampling = sampling
    self.samples = samples
  }
}
