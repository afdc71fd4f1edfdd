import GraphAlgorithms

/// E–I index of a group: whether its members' collaboration crosses its border or stays within.
///
/// For seeing which sectors keep to themselves. Depends on size: a small group has few pairs of its
/// own to join.
///
///     score(g) = (E_g − I_g) / (E_g + I_g), E_g = edges from g to other groups, I_g = within g
///
/// ### Conventions
/// - Shape: one score per group that occurs, in ascending order. Range −1 (only within) … +1.
/// - Direction ignored. Weights ignored by default; counted: E and I are sums of weights.
/// - An edge between two groups counts once for each, an edge within once. Edges with a node of no
///   group are left out; isolates make no difference. Undefined (`nil`) for a group without edges.
/// - Differs from: E and I added up over the members, where edges within count twice. No peer
///   library offers it.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Krackhardt & Stern (1988), doi 10.2307/2786835.
public struct GroupExternalInternalIndex: GroupMetric {
  public static let description = MetricDescription(
    id: "group-e-i", limits: .signedUnit, needs: [.groups], weights: .optional, cost: .linear,
    references: [Reference("Krackhardt & Stern", 1988, doi: "10.2307/2786835")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> GroupScores {
    let division = try GroupDivision(of: input)
    let sums = GroupEdgeSums(
      of: input.undirectedGraph, labels: division.labels, groupCount: division.groups.count)
    return GroupScores(
      groups: division.groups,
      values: zip(sums.leaving, sums.within).map { external, within in
        external + within > 0 ? (external - within) / (external + within) : nil
      })
  }
}
