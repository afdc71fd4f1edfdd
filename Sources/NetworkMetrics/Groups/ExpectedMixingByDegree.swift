import GraphAlgorithms

/// Expected mixing by degree: the collaborations each pair of groups would have if every node kept
/// its number of partners but partners were drawn blindly.
///
/// A quick yardstick for mixing that allows for active organisations. It lets a node be its own
/// partner and pairs meet twice, so in a small dense network it promises busy groups too much; the
/// chance that comes with `Mixing` doesn't.
///
///     score(g,h) = K_g·K_h / 2M, score(g,g) = K_g² / 4M
///
/// K = degrees of a group's nodes, M = edges.
///
/// ### Conventions
/// - Shape: one score per pair of groups that occur, the same both ways round. Unit: edges; those
///   of all pairs of groups, each once, add up to M. Direction and weights ignored.
/// - Edges with a node of no group are left out, also from K; isolates make no difference. Never
///   undefined; 0 without edges.
/// - Agrees with: the null model of networkx `community.modularity` and igraph `modularity`.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m* + groups²).
/// - SeeAlso: Newman & Girvan (2004), doi 10.1103/PhysRevE.69.026113.
public struct ExpectedMixingByDegree: GroupPairMetric {
  public static let description = MetricDescription(
    id: "mixing-expected-degree", limits: .nonNegative, needs: [.groups], cost: .linear,
    references: [Reference("Newman & Girvan", 2004, doi: "10.1103/PhysRevE.69.026113")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> GroupPairScores {
    let division = try GroupDivision(of: input)
    let sums = GroupEdgeSums(
      of: input.graph.undirected.unweighted, labels: division.labels,
      groupCount: division.groups.count)
    let degrees = zip(sums.leaving, sums.within).map { $0 + 2 * $1 }
    return GroupPairScores(
      groups: division.groups,
      values: division.table { row, column in
        let both = degrees[row] * degrees[column]
        return both > 0 ? both / ((row == column ? 4 : 2) * sums.total) : 0
      })
  }
}
