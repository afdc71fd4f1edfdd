import CollaborationGraph
import GraphAlgorithms

/// Dyadic symmetry: the share of all pairs where both see it alike, joined both ways or not at all.
///
/// In a sparse network nearly all pairs are joined not at all, so it is near 1 whatever the edges
/// look like; it is here because other programs print it as "reciprocity".
///
///     score = (M + N) / (M + A + N), M = pairs joined both ways, A one way, N not at all
///
/// ### Conventions
/// - Range 0…1. Reading the edges backwards makes no difference. Weights ignored.
/// - Undefined (`nil`) when n < 2.
/// - Agrees with: sna `grecip` (default, `measure="dyadic"`).
///
/// - Throws: `MetricError.needsDirection` when edges have no direction or it is ignored.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct DyadicSymmetry: GraphMetric {
  public static let description = MetricDescription(
    id: "dyadic-symmetry", limits: .unit, needs: [.direction], direction: .always, cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let census = DyadCensus(of: try input.arcs())
    guard census.pairs > 0 else { return nil }
    return Double(census.mutual + census.null) / Double(census.pairs)
  }
}
