/// Coordinator: how often a node stands between two of its own group that don't work together.
///
/// High for an organisation that ties its own sector together. It does not say that it coordinates
/// anything: only that others of its kind would have to turn to each other through it.
///
///     score(v) = number of a → v → b with a ↛ b, all three of one group (A A A)
///
/// By formula, with N nodes in groups of n_g, edge density d and q = 1 − d:
///
///     E = d²q(n_g−1)(n_g−2), V = E(1−d²q) + 2d³q³(n_g−1)(n_g−2)(n_g−3); undirected half of both
///
/// ### Conventions
/// - Shape: one count per node, in node order. Unit: pairs (a, b).
/// - Direction ignored by default; directed: a → v → b as the input's direction reads the edges.
///   Undirected: pairs {a, b} that aren't joined, each once.
///   Weights ignored.
/// - Pairs with a node of no group are left out, and such a node is undefined (`nil`). An isolate
///   scores 0.
/// - Chance: as `null` says. Groups dealt anew keep the observed network and the groups' sizes; the
///   formula is rough for a small or uneven network.
/// - Agrees with: `w_I` of R sna `brokerage` on a directed graph. Differs from: sna on a symmetric
///   matrix, which counts each pair twice.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`.
/// - Complexity: O(Σ over nodes of degree²); with labellings O(open triads·labellings / 64) more.
/// - SeeAlso: Gould & Fernandez (1989), doi 10.2307/270949.
public struct Coordinator: NodeMetric {
  public static let description = MetricDescription(
    id: "coordinator", limits: .nonNegative, isCount: true, needs: [.groups],
    direction: .optional, cost: .triangles,
    references: [Reference("Gould & Fernandez", 1989, doi: "10.2307/270949")])

  /// What the counts are compared with.
  public let null: BrokerageNull

  public init() { self.init(null: .automatic) }

  /// Makes the measure with a comparison other than the automatic one.
  public init(null: BrokerageNull) { self.null = null }

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let profile = try BrokerageProfile(of: input)
    return profile.scores(of: .coordinator, null: null)
  }
}
