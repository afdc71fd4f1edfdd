import GraphAlgorithms

extension MetricInput {
  /// How long an edge is where paths are measured.
  var lengths: EdgeLengths { weights == .counted ? .inverseWeights : .steps }
}
