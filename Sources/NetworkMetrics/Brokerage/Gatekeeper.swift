/// Gatekeeper: how often a node lets somebody of another group in to somebody of its own.
///
/// High for an organisation that its sector is reached through. In an undirected network in and out
/// can't be told apart: the score then takes in the representative.
///
///     score(v) = number of a → v → b with a ↛ b, v and b of one group, a of another (A B B)
///
/// By formula, with N nodes in groups of n_g, edge density d and q = 1 − d:
///
///     E = d²q(N−n_g)(n_g−1),
///     V = E(1−d²q) + d³q³(N−n_g)(n_g−1)(N−3); undirected the same
///
/// ### Conventions
/// - Shape: one count per node, in node order. Unit: pairs (a, b).
/// - Direction ignored by default; directed: a → v → b as the input's direction reads the edges.
///   Undirected: pairs {a, b} that aren't joined, exactly one of them of v's group, each once.
///   Weights ignored.
/// - Pairs with a node of no group are left out, and such a node is undefined (`nil`). An isolate
///   scores 0.
/// - Chance: as `null` says. Groups dealt anew keep the observed network and the groups' sizes; the
///   formula is rough for a small or uneven network.
/// - Agrees with: `b_OI` of R sna `brokerage`, on a directed graph and (as `b_IO`) on a symmetric
///   matrix.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(Σ over nodes of degree²); with labellings O(open triads·labellings / 64) more.
/// - SeeAlso: Gould & Fernandez (1989), doi 10.2307/270949.
public struct Gatekeeper: NodeMetric {
  public static let description = MetricDescription(
    id: "gatekeeper", limits: .nonNegative, isCount: true, needs: [.groups],
    direction: .optional, cost: .triangles,
    references: [Reference("Gould & Fernandez", 1989, doi: "10.2307/270949")])

  /// What the counts are compared with.
  public let null: BrokerageNull

  public init() { self.init(null: .automatic) }

  /// Makes the measure with a comparison other than the automatic one.
  public init(null: BrokerageNull) { self.null = null }

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let profile = try BrokerageProfile(of: input)
    return profile.scores(of: .gatekeeper, null: null)
  }
}
