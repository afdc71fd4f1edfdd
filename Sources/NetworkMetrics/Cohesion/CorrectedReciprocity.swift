import CollaborationGraph
import GraphAlgorithms

/// Reciprocity beyond chance: how much more often edges are returned than in a random network of
/// the same density.
///
/// 0 is what chance gives, above 0 edges are returned more often, below 0 they avoid each other.
/// Unlike plain reciprocity it can be compared between networks of different density.
///
///     score = (r − ā) / (1 − ā), r = share of edges returned, ā = m/(n·(n − 1))
///
/// ### Conventions
/// - Range −1…1. Reading the edges backwards makes no difference. Weights ignored.
/// - Undefined (`nil`) without edges, or when every pair is joined both ways.
/// - Agrees with: (igraph `reciprocity` − `density`)/(1 − `density`); sna
///   `grecip(measure="correlation")`.
///
/// - Throws: `MetricError.needsDirection` when edges have no direction or it is ignored.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Garlaschelli & Loffredo (2004), doi 10.1103/PhysRevLett.93.268701.
public struct CorrectedReciprocity: GraphMetric {
  public static let description = MetricDescription(
    id: "corrected-reciprocity", limits: .signedUnit, needs: [.direction], direction: .always,
    cost: .linear,
    references: [Reference("Garlaschelli & Loffredo", 2004, doi: "10.1103/PhysRevLett.93.268701")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let census = DyadCensus(of: try input.arcs())
    guard census.arcs > 0, census.mutual < census.pairs else { return nil }
    let density = Double(census.arcs) / Double(2 * census.pairs)
    let returned = Double(2 * census.mutual) / Double(census.arcs)
    return (returned - density) / (1 - density)
  }
}
