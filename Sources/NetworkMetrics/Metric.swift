/// A named measure with stated conventions.
public protocol Metric: Sendable {
  /// The measure's id, limits, cost and references.
  static var description: MetricDescription { get }
  /// Makes the measure with its default conventions.
  init()
}

/// A measure with one score for each node.
public protocol NodeMetric: Metric {
  /// The scores in node order; `nil` where the measure is undefined.
  ///
  /// - Throws: what the measure needs and the input lacks, or an iteration that did not settle.
  func scores(of input: MetricInput) throws(MetricError) -> NodeScores
}

/// A measure with one score for the whole graph.
public protocol GraphMetric: Metric {
  /// The score; `nil` where the measure is undefined.
  ///
  /// - Throws: what the measure needs and the input lacks, or an iteration that did not settle.
  func score(of input: MetricInput) throws(MetricError) -> Double?
}
