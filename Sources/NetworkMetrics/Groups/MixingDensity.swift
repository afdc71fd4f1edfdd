import GraphAlgorithms

/// Mixing density: how many of the possible collaborations between each pair of groups there are.
///
/// For comparing pairs of sectors of different size. It does not allow for some organisations
/// working with many, whatever their sector.
///
///     score(g,h) = m_gh / (n_g·n_h), score(g,g) = m_gg / (n_g(n_g−1)/2)
///
/// m = number of edges, n = number of nodes of a group.
///
/// ### Conventions
/// - Shape: one score per pair of groups that occur, the same both ways round. Range 0…1. Direction
///   and weights ignored.
/// - Nodes of no group and their edges are left out; isolates count among the n. Undefined (`nil`)
///   within a group of one node.
/// - No peer library offers it; igraph and networkx give the counts.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m* + groups²).
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct MixingDensity: GroupPairMetric {
  public static let description = MetricDescription(
    id: "mixing-density", limits: .unit, needs: [.groups], cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> GroupPairScores {
    let division = try GroupDivision(of: input)
    let counts = division.mixing(
      of: input.graph.undirected.edges.map { ($0.tail, $0.head) })
    return GroupPairScores(
      groups: division.groups,
      values: division.table { row, column in
        let pairs = division.pairCount(row, column)
        return pairs > 0 ? counts[row][column] / pairs : nil
      })
  }
}
