import CollaborationGraph
import GraphAlgorithms

/// Diameter: the largest number of steps between two connected nodes.
///
/// One far-off pair decides it; the mean distance says more of the rest.
///
///     score = max of d(i,j) over the pairs with a path
///
/// ### Conventions
/// - Unit: steps, from 1 upwards. Weights ignored.
/// - Direction ignored by default; directed: paths along the edges.
/// - Pairs without a path are left out. Undefined (`nil`) when no pair has one.
/// - Agrees with: igraph `diameter(unconn=True)`; networkx `diameter`, which refuses a disconnected
///   graph.
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct Diameter: GraphMetric {
  public static let description = MetricDescription(
    id: "diameter", limits: MetricDescription.Limits(lowest: 1, highest: nil), isCount: true,
    direction: .optional, cost: .searches,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let farthest = distanceSummaries(of: input.directedGraph).map(\.farthest).max() ?? 0
    return farthest > 0 ? farthest : nil
  }
}
