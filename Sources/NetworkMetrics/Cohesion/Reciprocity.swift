import CollaborationGraph
import GraphAlgorithms

/// Reciprocity: the share of directed edges that are returned.
///
/// How often a named partner names one back. In a survey an edge can lack its return only because
/// the other organisation did not answer.
///
///     score = 2·M / (2·M + A), M = pairs joined both ways, A = pairs joined one way
///
/// ### Conventions
/// - Range 0…1. Reading the edges backwards makes no difference. Weights ignored.
/// - Undefined (`nil`) without edges.
/// - Agrees with: networkx `reciprocity`, igraph `reciprocity` (default), sna
///   `grecip(measure="edgewise")`. Differs from: sna's default, which is dyadic symmetry.
///
/// - Throws: `MetricError.needsDirection` when edges have no direction or it is ignored.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct Reciprocity: GraphMetric {
  public static let description = MetricDescription(
    id: "reciprocity", limits: .unit, needs: [.direction], direction: .always, cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let census = DyadCensus(of: try input.arcs())
    return census.arcs > 0 ? Double(2 * census.mutual) / Double(census.arcs) : nil
  }
}
