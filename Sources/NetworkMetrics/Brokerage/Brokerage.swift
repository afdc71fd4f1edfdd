import GraphAlgorithms

/// Brokerage: how often a node stands between two others that don't work together.
///
/// The sum of the five roles (coordinator, consultant, gatekeeper, representative, liaison), for a
/// node whose role is asked about. Grows with the square of the number of partners; it does not say
/// that the two would not find each other otherwise.
///
///     score(v) = number of a → v → b with a ↛ b
///
/// By formula, with N nodes in groups, edge density d and q = 1 − d:
///
///     E = d²q(N−1)(N−2), V = E(1−d²q) + 2d³q³(N−1)(N−2)(N−3); undirected half of both
///
/// ### Conventions
/// - Shape: one count per node, in node order. Unit: pairs (a, b).
/// - Direction ignored by default; directed: a → v → b as the input's direction reads the edges.
///   Undirected: pairs {a, b} that aren't joined, each once. Weights ignored.
/// - Pairs with a node of no group are left out, so that the roles add up to the score; such a node
///   is undefined (`nil`). An isolate scores 0.
/// - Chance: always the formula, because dealing the groups anew changes nothing.
/// - Agrees with: `t` of R sna `brokerage` on a directed graph. Differs from: sna on a symmetric
///   matrix, which counts each pair twice.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(Σ over nodes of degree²).
/// - SeeAlso: Gould & Fernandez (1989), doi 10.2307/270949.
public struct Brokerage: NodeMetric {
  public static let description = MetricDescription(
    id: "brokerage", limits: .nonNegative, isCount: true, needs: [.groups], direction: .optional,
    cost: .triangles,
    references: [Reference("Gould & Fernandez", 1989, doi: "10.2307/270949")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    try BrokerageProfile(of: input).totals
  }

  /// How often each node has each of several roles, as the measures of the roles give it, but with groups
  /// dealt once for all of them.
  ///
  /// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
  public static func scores(
    of roles: [BrokerageRole], in input: MetricInput
  ) throws(MetricError) -> [NodeScores] {
    try BrokerageProfile(of: input).scores(of: roles, null: .automatic)
  }
}
