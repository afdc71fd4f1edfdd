import GraphAlgorithms

/// Within-module z: whether a node has more partners in its own group than the group's others have.
///
/// High for a hub of its own sector; with participation it tells hubs of one sector from hubs
/// across sectors. Says little in a small group, where one node moves mean and spread.
///
///     score(i) = (k_i − mean of k) / (standard deviation of k), over the members of i's group,
///     k = partners in the own group
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: standard deviations (over the number of
///   members, not one less). Any number. Direction and weights ignored.
/// - An isolate counts as a member with 0 partners. Undefined (`nil`) for a node of no group, and
///   for a whole group whose members all have as many, where bctpy says 0.
/// - Agrees with: bctpy `module_degree_zscore`.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Guimerà & Amaral (2005), doi 10.1038/nature03288.
public struct WithinModuleZ: NodeMetric {
  public static let description = MetricDescription(
    id: "within-module-z", limits: .unlimited, needs: [.groups], cost: .linear,
    references: [Reference("Guimerà & Amaral", 2005, doi: "10.1038/nature03288")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let division = try GroupDivision(of: input)
    let sums = NodeGroupSums(of: input.graph.undirected.unweighted, labels: division.labels)
    var partners = [[Double]](repeating: [], count: division.groups.count)
    for (label, own) in zip(division.labels, sums.own) where label >= 0 {
      partners[label].append(own)
    }
    let spreads = partners.map(Self.spread)
    return NodeScores(
      zip(division.labels, sums.own).map { label, own in
        guard label >= 0, let (mean, deviation) = spreads[label] else { return nil }
        return (own - mean) / deviation
      })
  }

  /// Mean and standard deviation; `nil` when all counts are the same.
  private static func spread(of counts: [Double]) -> (mean: Double, deviation: Double)? {
    guard counts.contains(where: { $0 != counts[0] }) else { return nil }
    let mean = counts.reduce(0, +) / Double(counts.count)
    let squares = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / Double(counts.count)).squareRoot())
  }
}
