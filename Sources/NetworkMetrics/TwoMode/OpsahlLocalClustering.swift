import CollaborationGraph
import GraphAlgorithms

/// Local two-mode clustering after Opsahl: of two partners that an organisation meets in different
/// projects, how often do they also meet in a third.
///
///     score(j) = closed paths i–p–j–q–k / all such paths; closed: i and k share a project other
///     than p and q
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1.
/// - Direction and weights ignored. Undefined (`nil`) for projects, and for an organisation in the
///   middle of no such path.
/// - Agrees with: R tnet `clustering_local_tm` (binary); no Python library offers it.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: see `FourPaths`.
/// - SeeAlso: Opsahl (2013), doi 10.1016/j.socnet.2011.07.001.
public struct OpsahlLocalClustering: NodeMetric {
  public static let description = MetricDescription(
    id: "opsahl-local-clustering", limits: .unit, needs: [.twoModes], cost: .repeatedSearches,
    references: [Reference("Opsahl", 2013, doi: "10.1016/j.socnet.2011.07.001")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let counts = FourPaths(of: try input.twoModeRows())
    return NodeScores(
      zip(counts.paths, counts.closed).map { paths, closed in
        paths > 0 ? Double(closed) / Double(paths) : nil
      })
  }
}
