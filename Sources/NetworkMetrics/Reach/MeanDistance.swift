import CollaborationGraph
import GraphAlgorithms

/// Mean distance: how many steps apart two connected nodes are on average.
///
/// Only pairs with a path count, so a network that falls apart can get a shorter mean distance:
/// read it with the share in the largest component, or take global efficiency.
///
///     score = mean of d(i,j) over the ordered pairs with a path
///
/// ### Conventions
/// - Unit: steps, from 1 upwards. Weights ignored.
/// - Direction ignored by default; directed: paths along the edges.
/// - Undefined (`nil`) when no pair has a path.
/// - Agrees with: igraph `average_path_length(unconn=True)`; networkx
///   `average_shortest_path_length`, which refuses a disconnected graph.
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct MeanDistance: GraphMetric {
  public static let description = MetricDescription(
    id: "mean-distance", limits: MetricDescription.Limits(lowest: 1, highest: nil),
    direction: .optional, cost: .searches,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let summaries = distanceSummaries(of: input.directedGraph)
    let reached = summaries.reduce(0) { $0 + $1.reached }
    let total = summaries.reduce(0) { $0 + $1.total }
    return reached > 0 ? total / Double(reached) : nil
  }
}
