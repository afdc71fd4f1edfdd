import GraphAlgorithms

/// Participation coefficient: how evenly a node's partners are spread over the groups.
///
/// High for an organisation that works with many sectors alike, 0 for one that works with a single
/// sector, its own or another. It says nothing of how many partners there are.
///
///     score(i) = 1 − Σ over groups g of (k_ig / k_i)², k_ig = partners of i in g
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1; at most 1 − 1/(number of groups).
/// - Direction ignored. Weights ignored by default; counted: k_ig and k_i are sums of weights.
/// - Partners of no group are left out; the node itself needs none. Undefined (`nil`) for an
///   isolate and a node with no partner left, where bctpy says 0.
/// - Agrees with: bctpy `participation_coef`, also weighted.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m* log *m*).
/// - SeeAlso: Guimerà & Amaral (2005), doi 10.1038/nature03288.
public struct Participation: NodeMetric {
  public static let description = MetricDescription(
    id: "participation", limits: .unit, needs: [.groups], weights: .optional, cost: .linear,
    references: [Reference("Guimerà & Amaral", 2005, doi: "10.1038/nature03288")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let division = try GroupDivision(of: input)
    return NodeScores(
      participationCoefficients(
        of: input.undirectedGraph, labels: division.labels, groupCount: division.groups.count))
  }
}
