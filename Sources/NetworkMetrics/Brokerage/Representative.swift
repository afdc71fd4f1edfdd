/// Representative: how often a node passes on from its own group to another.
///
/// High for an organisation that speaks for its sector outwards. It does not say that the sector
/// chose it. An undirected network has no way out as opposed to in; see `Gatekeeper`.
///
///     score(v) = number of a → v → b with a ↛ b, a and v of one group, b of another (A A B)
///
/// By formula, with N nodes in groups of n_g, edge density d and q = 1 − d:
///
///     E = d²q(N−n_g)(n_g−1),
///     V = E(1−d²q) + d³q³(N−n_g)(n_g−1)(N−3)
///
/// ### Conventions
/// - Shape: one count per node, in node order. Unit: pairs (a, b).
/// - Needs direction: a → v → b as the input's direction reads the edges.
///   Never undirected. Incoming edges followed, it is the `Gatekeeper` of outgoing ones.
///   Weights ignored.
/// - Pairs with a node of no group are left out, and such a node is undefined (`nil`). An isolate
///   scores 0.
/// - Chance: as `null` says. Groups dealt anew keep the observed network and the groups' sizes; the
///   formula is rough for a small or uneven network.
/// - Agrees with: `b_IO` of R sna `brokerage`.
///
/// - Throws: `MetricError.needsGroups`, `needsTwoGroups`, or `needsDirection` when the graph is
///   undirected or read as such.
/// - Complexity: O(Σ over nodes of degree²); with labellings O(open triads·labellings / 64) more.
/// - SeeAlso: Gould & Fernandez (1989), doi 10.2307/270949.
public struct Representative: NodeMetric {
  public static let description = MetricDescription(
    id: "representative", limits: .nonNegative, isCount: true, needs: [.groups, .direction],
    direction: .always, cost: .triangles,
    references: [Reference("Gould & Fernandez", 1989, doi: "10.2307/270949")])

  /// What the counts are compared with.
  public let null: BrokerageNull

  public init() { self.init(null: .automatic) }

  /// Makes the measure with a comparison other than the automatic one.
  public init(null: BrokerageNull) { self.null = null }

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let profile = try BrokerageProfile(of: input)
    _ = try input.arcs()
    return profile.scores(of: .representative, null: null)
  }
}
