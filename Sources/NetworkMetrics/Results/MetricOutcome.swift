/// The answer of a measure of whatever shape, or why there is none.
public enum MetricOutcome: Sendable, Hashable {
  /// One score for each node.
  case nodes(NodeScores)
  /// One score for the graph, `nil` where undefined, and what chance alone would give.
  case whole(Double?, Chance?)
  /// One score for each edge or pair of nodes.
  case edges(EdgeScores)
  /// One score for each group.
  case groups(GroupScores)
  /// One score for each pair of groups.
  case groupPairs(GroupPairScores)
  /// Sets of nodes.
  case sets(NodeSets)
  /// Why the measure gives nothing for this input.
  case refused(MetricError)
}

extension MetricCatalog {
  /// The answer of a measure, by its default conventions.
  ///
  /// - Parameters:
  ///   - metric: the measure.
  ///   - input: what it is computed from.
  ///   - withChance: whether a measure of the whole graph or of nodes is also compared with chance,
  ///     which takes longer.
  ///   - stepLimit: how many elementary steps the measure may be expected to take; beyond, it is
  ///     refused as too large.
  public static func outcome(
    of metric: any Metric.Type, on input: MetricInput, withChance: Bool = true,
    stepLimit: Double = .infinity
  ) -> MetricOutcome {
    let description = metric.description
    if description.needs.contains(.twoModes) {
      guard input.modes != nil else { return .refused(.needsTwoModes) }
    } else if input.modes != nil {
      return .refused(.needsOneMode)
    }
    let (nodes, edges) = (input.graph.nodeCount, input.graph.edgeCount)
    guard description.cost.steps(nodeCount: nodes, edgeCount: edges) <= stepLimit else {
      return .refused(.tooLarge)
    }
    var input = input
    input.isComparedWithChance = withChance
    do {
      return try metric.init().outcome(of: input)
    } catch {
      return .refused(error)
    }
  }
}
