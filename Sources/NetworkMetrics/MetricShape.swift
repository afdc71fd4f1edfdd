/// What a measure gives a score: each protocol of measures is of one shape.
///
/// Asking a type for its shape is a call; asking whether it has a protocol searches all that have.
public enum MetricShape: Sendable, Hashable, CaseIterable {
  /// Each node (`NodeMetric`).
  case node
  /// The whole graph (`GraphMetric`).
  case graph
  /// Each edge, or each pair of nodes that is found (`EdgeMetric`).
  case edge
  /// Each group (`GroupMetric`).
  case group
  /// Each pair of groups (`GroupPairMetric`).
  case groupPair
  /// Sets of nodes (`NodeSetMetric`).
  case nodeSet
}

extension NodeMetric {
  public static var shape: MetricShape { .node }

  public func outcome(of input: MetricInput) throws(MetricError) -> MetricOutcome {
    .nodes(try scores(of: input))
  }
}

extension GraphMetric {
  public static var shape: MetricShape { .graph }

  public func outcome(of input: MetricInput) throws(MetricError) -> MetricOutcome {
    .whole(try score(of: input), input.isComparedWithChance ? try chance(of: input) : nil)
  }
}

extension EdgeMetric {
  public static var shape: MetricShape { .edge }

  public func outcome(of input: MetricInput) throws(MetricError) -> MetricOutcome {
    .edges(try scores(of: input))
  }
}

extension GroupMetric {
  public static var shape: MetricShape { .group }

  public func outcome(of input: MetricInput) throws(MetricError) -> MetricOutcome {
    .groups(try scores(of: input))
  }
}

extension GroupPairMetric {
  public static var shape: MetricShape { .groupPair }

  public func outcome(of input: MetricInput) throws(MetricError) -> MetricOutcome {
    .groupPairs(try scores(of: input))
  }
}

extension NodeSetMetric {
  public static var shape: MetricShape { .nodeSet }

  public func outcome(of input: MetricInput) throws(MetricError) -> MetricOutcome {
    .sets(try sets(of: input))
  }
}
