/// A named measure with stated conventions.
///
/// There is one protocol for each shape of answer. A measure is a value: its stored properties are
/// the conventions that can be chosen, and `init()` makes it with the defaults.
public protocol Metric: Sendable {
  /// The measure's id, needs, limits, cost and references.
  static var description: MetricDescription { get }
  /// What it gives a score; stated by the protocol of its shape.
  static var shape: MetricShape { get }
  /// Makes the measure with its default conventions.
  init()
  /// The answer, whatever its shape; given by the protocol of its shape.
  ///
  /// - Throws: what the measure needs and the input lacks, or an iteration that did not settle.
  func outcome(of input: MetricInput) throws(MetricError) -> MetricOutcome
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

  /// What chance alone would give; `nil` for a measure that isn't compared with chance.
  ///
  /// - Throws: as `score(of:)`.
  func chance(of input: MetricInput) throws(MetricError) -> Chance?
}

extension GraphMetric {
  /// No comparison with chance.
  public func chance(of input: MetricInput) throws(MetricError) -> Chance? { nil }
}

/// A measure with one score for each edge, or for each pair of nodes that it finds.
public protocol EdgeMetric: Metric {
  /// The scores in ascending order of (tail, head).
  ///
  /// - Throws: what the measure needs and the input lacks, or an iteration that did not settle.
  func scores(of input: MetricInput) throws(MetricError) -> EdgeScores
}

/// A measure with one score for each group, such as each sector.
public protocol GroupMetric: Metric {
  /// The scores of the groups that occur, in ascending order.
  ///
  /// - Throws: what the measure needs and the input lacks.
  func scores(of input: MetricInput) throws(MetricError) -> GroupScores
}

/// A measure with one score for each pair of groups.
public protocol GroupPairMetric: Metric {
  /// The scores of all pairs of groups that occur.
  ///
  /// - Throws: what the measure needs and the input lacks.
  func scores(of input: MetricInput) throws(MetricError) -> GroupPairScores
}

/// A measure whose answer is which nodes belong together: a chosen set, or a division into sets.
public protocol NodeSetMetric: Metric {
  /// The sets found and how good they are.
  ///
  /// - Throws: what the measure needs and the input lacks.
  func sets(of input: MetricInput) throws(MetricError) -> NodeSets
}
