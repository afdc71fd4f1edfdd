import GraphAlgorithms

/// E–I index of a node: whether its own collaboration crosses its group's border or stays within.
///
/// For finding who carries the contact between sectors. A node with one partner scores −1 or +1
/// whoever that is; don't rank those.
///
///     score(i) = (E_i − I_i) / (E_i + I_i), E_i = edges of i to other groups, I_i = to its own
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range −1 (only within) … +1 (only across).
/// - Direction ignored by default; directed: the edges that leave the node (incoming: that reach
///   it). Weights ignored by default; counted: E and I are sums of weights.
/// - Edges to nodes of no group are left out. Undefined (`nil`) for a node of no group, an isolate,
///   and a node with no edge left.
/// - No peer library offers it.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(*n* + *m*).
/// - SeeAlso: Krackhardt & Stern (1988), doi 10.2307/2786835.
public struct NodeExternalInternalIndex: NodeMetric {
  public static let description = MetricDescription(
    id: "node-e-i", limits: .signedUnit, needs: [.groups], weights: .optional,
    direction: .optional, cost: .linear,
    references: [Reference("Krackhardt & Stern", 1988, doi: "10.2307/2786835")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let labels = try GroupDivision(of: input).labels
    let sums = NodeGroupSums(of: input.readGraph, labels: labels)
    return NodeScores(
      zip(sums.own, sums.others).map { own, others in
        own + others > 0 ? (others - own) / (others + own) : nil
      })
  }
}
