import GraphAlgorithms

/// Expected mixing by size: the collaborations each pair of groups would have if every pair of
/// nodes were as likely to work together.
///
/// The simplest yardstick for mixing. It overlooks that some organisations work with many; see
/// `ExpectedMixingByDegree`.
///
///     score(g,h) = M·n_g·n_h / C(n,2), score(g,g) = M·C(n_g,2) / C(n,2)
///
/// n = nodes with a group, M = edges among them.
///
/// ### Conventions
/// - Shape: one score per pair of groups that occur, the same both ways round. Unit: edges; those
///   of all pairs of groups, each once, add up to M. Direction and weights ignored.
/// - Nodes of no group and their edges are left out; isolates count among the n. Never undefined;
///   0 without edges.
/// - No peer library offers it.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m* + groups²).
/// - SeeAlso: Wasserman & Faust (1994), doi 10.1017/CBO9780511815478.
public struct ExpectedMixingBySize: GroupPairMetric {
  public static let description = MetricDescription(
    id: "mixing-expected-size", limits: .nonNegative, needs: [.groups], cost: .linear,
    references: [Reference("Wasserman & Faust", 1994, doi: "10.1017/CBO9780511815478")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> GroupPairScores {
    let division = try GroupDivision(of: input)
    let edges = Double(division.divided(input.graph.undirected).edgeCount)
    let nodes = Double(division.nodeCount)
    let density = edges / (nodes * (nodes - 1) / 2)
    return GroupPairScores(
      groups: division.groups,
      values: division.table { density * division.pairCount($0, $1) })
  }
}
