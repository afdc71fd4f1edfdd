import GraphAlgorithms

/// Modularity of the groups: how much more of the collaboration lies within them than their degrees
/// would give.
///
/// For asking whether the sectors are the network's communities: compare it with the modularity of
/// the communities found. Not comparable between networks with different groups.
///
///     score = Σ over groups g of m_gg/m − (K_g/2m)², m = edges, K_g = degrees of g's nodes
///
/// ### Conventions
/// - Shape: one score. Range −1/2…1; 0 as the degrees would have it. Resolution 1.
/// - Direction ignored. Weights ignored by default; counted: m and K are sums of weights.
/// - Edges with a node of no group are left out, also from K; isolates make no difference.
///   Undefined (`nil`) when no edge is left.
/// - Agrees with: networkx `community.modularity` and igraph `modularity` of the same division.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Newman & Girvan (2004), doi 10.1103/PhysRevE.69.026113.
public struct SectorModularity: GraphMetric {
  public static let description = MetricDescription(
    id: "modularity", limits: MetricDescription.Limits(lowest: -0.5, highest: 1),
    needs: [.groups], weights: .optional, cost: .linear,
    references: [Reference("Newman & Girvan", 2004, doi: "10.1103/PhysRevE.69.026113")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let division = try GroupDivision(of: input)
    let sums = GroupEdgeSums(
      of: input.undirectedGraph, labels: division.labels, groupCount: division.groups.count)
    guard sums.total > 0 else { return nil }
    return zip(sums.within, sums.leaving).reduce(0) { score, group in
      let share = (group.1 + 2 * group.0) / (2 * sums.total)
      return score + group.0 / sums.total - share * share
    }
  }
}
