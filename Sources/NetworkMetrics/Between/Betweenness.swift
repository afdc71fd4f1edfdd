import CollaborationGraph
import GraphAlgorithms

/// Betweenness: the share of the others' shortest paths that run through a node.
///
/// High for an organisation that others go through to reach each other. It does not say that the
/// paths are used, and it is sensitive to missing answers.
///
///     score(v) = Σ over s<t of σ(s,t|v) / σ(s,t), divided by (n−1)(n−2)/2
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1.
/// - Direction ignored by default; directed: ordered pairs, divided by (n−1)(n−2).
/// - Weights ignored by default; counted: an edge is 1/weight long, and paths count as equally
///   short when they differ by at most 1e-10 of the distance.
/// - Exact, unless the input allows sampling and the graph is large: then every score is within the
///   bound, as `BetweennessEstimate` has it. With weights counted it is always exact.
/// - Pairs without a path add nothing. An isolate scores 0. Undefined (`nil`) when n < 3.
/// - Agrees with: networkx `betweenness_centrality` (default) and igraph
///   `betweenness` ÷ ((n−1)(n−2)/2). Differs from: networkx with weights, which compares path
///   lengths to the last bit and so misses some of the equally short ones.
///
/// - Complexity: O(*n*·*m*) time in steps, O(*n*·*m*·log *m*) with weights, O(*n* + *m*) memory.
/// - SeeAlso: Freeman (1977), doi 10.2307/3033543; Brandes (2001), doi 10.1080/0022250X.2001.9990249.
public struct Betweenness: NodeMetric {
  public static let description = MetricDescription(
    id: "betweenness", limits: .unit, weights: .optional, direction: .optional, cost: .searches,
    references: [
      Reference("Freeman", 1977, doi: "10.2307/3033543"),
      Reference("Brandes", 2001, doi: "10.1080/0022250X.2001.9990249"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.directedGraph
    guard graph.nodeCount > 2 else { return .undefined(graph.nodeCount) }
    let others = Double(graph.nodeCount - 1)
    let pairs = others * (others - 1) / (graph.isDirected ? 1 : 2)
    if let sampling = input.sampling, input.weights == .ignored {
      let found = BetweennessEstimate(of: graph, within: sampling.bound, seed: sampling.seed)
      return NodeScores(
        found.sums.map { $0 / pairs },
        estimate: Estimate(sampling: sampling, samples: found.samples))
    }
    return NodeScores(betweennessSums(of: graph, lengths: input.lengths).map { $0 / pairs })
  }

  /// How many minutes exact betweenness takes on two cores, roughly, all ties being equally long; what is
  /// done in a minute anyway isn't looked at more closely.
  ///
  /// - Complexity: O(*n* + *m*) below a minute; otherwise that of `betweennessReadings(of:)`.
  public static func exactMinutes(on input: MetricInput) -> Double {
    let graph = input.directedGraph
    let most = betweennessSteps(of: graph) / BetweennessEstimate.exactStepsPerMinute
    guard most > 1, !graph.isDirected else { return most }
    return betweennessReadings(of: graph) / BetweennessEstimate.exactStepsPerMinute
  }
}
