import GraphAlgorithms

/// Yule's Q: whether pairs of the same group are likelier to work together than pairs across.
///
/// Allows for the sizes of the groups, not for degrees. Reaches 1 as soon as no edge crosses, and
/// −1 as soon as none stays within, however few edges there are.
///
///     score = (ad − bc) / (ad + bc); a same group, joined; b same group, not joined;
///     c different groups, joined; d different groups, not joined
///
/// ### Conventions
/// - Shape: one score. Range −1…1; 0 where both kinds of pairs are joined as often. Direction and
///   weights ignored.
/// - Counted over the unordered pairs of nodes with a group, isolates included. Undefined (`nil`)
///   when ad + bc = 0, as without edges or when every pair is joined.
/// - No peer library offers it.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Yule (1900), doi 10.1098/rsta.1900.0019.
public struct YuleQ: GraphMetric {
  public static let description = MetricDescription(
    id: "yule-q", limits: .signedUnit, needs: [.groups], cost: .linear,
    references: [Reference("Yule", 1900, doi: "10.1098/rsta.1900.0019")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let division = try GroupDivision(of: input)
    let edges = scaledEdges(of: input.graph.undirected.unweighted, labels: division.labels)
    let count = Double(division.nodeCount)
    let samePairs = division.groups.indices.reduce(0) { $0 + division.pairCount($1, $1) }
    let otherPairs = count * (count - 1) / 2 - samePairs
    let crossing = externalSum(of: edges, labels: division.labels)
    let within = Double(edges.count) - crossing
    let concordant = within * (otherPairs - crossing)
    let discordant = (samePairs - within) * crossing
    let sum = concordant + discordant
    return sum > 0 ? (concordant - discordant) / sum : nil
  }
}
