import NetworkMetrics

/// The conventions of a run of measures, where a measure leaves the choice.
public struct MeasureConventions: Sendable, Hashable {
  /// Whether the intensity of a collaboration counts.
  public var weights: MetricInput.Weights
  /// Which way collaborations are followed.
  public var direction: MetricInput.Direction

  /// Makes conventions; by default neither counts.
  public init(
    weights: MetricInput.Weights = .ignored, direction: MetricInput.Direction = .ignored
  ) {
    self.weights = weights
    self.direction = direction
  }
}
