import GraphAlgorithms

/// Assortativity by group: whether edges join nodes of the same group more than their degrees
/// would.
///
/// For comparing how closed networks are: unlike the E–I index it allows for the groups' shares of
/// all edges. It does not say whether likes choose each other or are put together.
///
///     score = (Σ e_gg − Σ a_g·b_g) / (1 − Σ a_g·b_g), e_gh = share of edges from g to h,
///     a_g = share of edges from g, b_g = share of edges to g
///
/// ### Conventions
/// - Shape: one score. Range −1…1: 1 only within groups, 0 as the degrees would have it.
/// - Direction ignored by default, each edge read both ways; directed: arcs, the same either way
///   round. Weights ignored.
/// - Edges with a node of no group are left out; isolates make no difference. Undefined (`nil`)
///   without edges, and when all are within one group.
/// - Agrees with: networkx `attribute_assortativity_coefficient` and igraph
///   `assortativity_nominal`, undirected and directed.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Newman (2003), doi 10.1103/PhysRevE.67.026126.
public struct SectorAssortativity: GraphMetric {
  public static let description = MetricDescription(
    id: "assortativity", limits: .signedUnit, needs: [.groups], direction: .optional,
    cost: .linear,
    references: [Reference("Newman", 2003, doi: "10.1103/PhysRevE.67.026126")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let division = try GroupDivision(of: input)
    let graph = input.directedGraph
    let sums = GroupEdgeSums(
      of: graph.unweighted, labels: division.labels, groupCount: division.groups.count)
    let ends = graph.isDirected ? 1.0 : 2.0
    let all = ends * sums.total
    let same = ends * sums.within.reduce(0, +)
    let chance = division.groups.indices.reduce(0) { sum, group in
      let within = ends * sums.within[group]
      return sum + (sums.leaving[group] + within) * (sums.arriving[group] + within)
    }
    return chance < all * all ? (same * all - chance) / (all * all - chance) : nil
  }
}
