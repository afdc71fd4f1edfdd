import CollaborationGraph
import GraphAlgorithms

/// Dyadic reciprocity: the share of the joined pairs that are joined both ways.
///
/// Counts pairs where reciprocity counts edges, so it is always the lower of the two.
///
///     score = M / (M + A), M = pairs joined both ways, A = pairs joined one way
///
/// ### Conventions
/// - Range 0…1. Reading the edges backwards makes no difference. Weights ignored.
/// - Undefined (`nil`) without edges.
/// - Agrees with: igraph `reciprocity(mode="ratio")`, sna `grecip(measure="dyadic.nonnull")`.
///
/// - Throws: `MetricError.needsDirection` when edges have no direction or it is ignored.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct DyadicReciprocity: GraphMetric {
  public static let description = MetricDescription(
    id: "dyadic-reciprocity", limits: .unit, needs: [.direction], direction: .always, cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let census = DyadCensus(of: try input.arcs())
    let joined = census.mutual + census.asymmetric
    return joined > 0 ? Double(census.mutual) / Double(joined) : nil
  }
}
