import CollaborationGraph
import GraphAlgorithms

/// Distance fragmentation: how far everybody is from everybody, no path being the farthest.
///
/// Grows when paths get longer and not only when they break. 0 when all work with all.
///
///     score = 1 − (1/(n(n−1))) Σ over i≠j of 1/d(i,j)
///
/// ### Conventions
/// - Range 0…1. Weights ignored.
/// - Direction ignored by default; directed: paths along the edges.
/// - Undefined (`nil`) when n < 2.
/// - Agrees with: 1 − networkx `global_efficiency`; Borgatti's ᴰF.
///
/// - Complexity: O(*n*·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Borgatti (2006), doi 10.1007/s10588-006-7084-x.
public struct DistanceFragmentation: GraphMetric {
  public static let description = MetricDescription(
    id: "distance-fragmentation", limits: .unit, direction: .optional, cost: .searches,
    references: [Reference("Borgatti", 2006, doi: "10.1007/s10588-006-7084-x")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    meanInverseDistance(of: input.directedGraph).map { 1 - $0 }
  }
}
