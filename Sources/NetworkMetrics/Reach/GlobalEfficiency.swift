import CollaborationGraph
import GraphAlgorithms

/// Global efficiency: how near everybody is to everybody, on average of 1/steps.
///
/// 1 when all work with all, 0 when nobody works with anybody. Not Krackhardt's efficiency, which
/// is about superfluous edges, nor Burt's.
///
///     score = (1/(n(n−1))) Σ over i≠j of 1/d(i,j)
///
/// ### Conventions
/// - Range 0…1 in steps; with weights from 0 upwards, in the weights' own unit.
/// - Direction ignored by default; directed: paths along the edges.
/// - Weights ignored by default; counted: an edge is 1/weight long.
/// - A pair without a path adds 0. Undefined (`nil`) when n < 2.
/// - Agrees with: networkx `global_efficiency` (undirected, unweighted); UCINET's compactness.
///
/// - Complexity: O(*n*·*m*) time in steps, O(*n*·*m*·log *m*) with weights, O(*n* + *m*) memory.
/// - SeeAlso: Latora & Marchiori (2001), doi 10.1103/PhysRevLett.87.198701.
public struct GlobalEfficiency: GraphMetric {
  public static let description = MetricDescription(
    id: "global-efficiency", limits: .nonNegative, weights: .optional, direction: .optional,
    cost: .searches,
    references: [Reference("Latora & Marchiori", 2001, doi: "10.1103/PhysRevLett.87.198701")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    meanInverseDistance(of: input.directedGraph, lengths: input.lengths)
  }
}
