import NetworkMetrics

/// The conventions of a run of measures, where a measure leaves the choice.
public struct MeasureConventions: Sendable, Hashable {
  /// Whether the intensity of a collaboration counts.
  public var weights: MetricInput.Weights
  /// Which way collaborations are followed.
  public var direction: MetricInput.Direction

  /// Whether a measure that would take long may be estimated; `nil` when all is to be exact.
  public var sampling: Sampling?

  /// Makes conventions; by default neither counts, and all is exact.
  public init(
    weights: MetricInput.Weights = .ignored, direction: MetricInput.Direction = .ignored,
    sampling: Sampling? = nil
  ) {
    self.weights = weights
    self.direction = direction
    self.sampling = sampling
  }
}
