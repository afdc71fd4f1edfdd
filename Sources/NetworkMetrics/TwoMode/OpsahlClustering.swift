import CollaborationGraph
import GraphAlgorithms

/// Two-mode clustering after Opsahl: how often two partners of the same organisation, met in
/// different projects, also meet in a third.
///
/// Unlike the transitivity of a projection it isn't raised by large projects alone.
///
///     score = closed paths i–p–j–q–k / all such paths
///
/// ### Conventions
/// - Range 0…1. The middle and the ends of a path are organisations.
/// - Direction and weights ignored. Undefined (`nil`) without such a path.
/// - Agrees with: R tnet `clustering_tm` (binary): 0.7719 for Davis' southern women.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: see `FourPaths`.
/// - SeeAlso: Opsahl (2013), doi 10.1016/j.socnet.2011.07.001.
public struct OpsahlClustering: GraphMetric {
  public static let description = MetricDescription(
    id: "opsahl-clustering", limits: .unit, needs: [.twoModes], cost: .repeatedSearches,
    references: [Reference("Opsahl", 2013, doi: "10.1016/j.socnet.2011.07.001")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let counts = FourPaths(of: try input.twoModeRows())
    let paths = counts.paths.reduce(0, +)
    return paths > 0 ? Double(counts.closed.reduce(0, +)) / Double(paths) : nil
  }
}
