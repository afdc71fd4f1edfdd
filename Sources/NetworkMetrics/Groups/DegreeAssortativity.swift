import GraphAlgorithms

/// Degree assortativity: whether nodes with many partners work with others that have many.
///
/// Negative where hubs are joined to nodes with few partners, as in most networks with a lead
/// organisation. Needs no groups. In a small network the degrees alone nearly fix it.
///
///     score = Pearson correlation of the degrees at the two ends of an edge, each edge both ways
///
/// ### Conventions
/// - Shape: one score. Range −1…1. Direction and weights ignored.
/// - Isolates make no difference. Undefined (`nil`) when all nodes with an edge have as many
///   partners, and without edges.
/// - Agrees with: networkx `degree_assortativity_coefficient` and igraph `assortativity_degree`
///   of an undirected graph.
///
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Newman (2002), doi 10.1103/PhysRevLett.89.208701.
public struct DegreeAssortativity: GraphMetric {
  public static let description = MetricDescription(
    id: "degree-assortativity", limits: .signedUnit, cost: .linear,
    references: [Reference("Newman", 2002, doi: "10.1103/PhysRevLett.89.208701")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    degreeCorrelation(of: input.graph)
  }
}
