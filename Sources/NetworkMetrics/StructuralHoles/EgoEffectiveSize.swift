import CollaborationGraph
import GraphAlgorithms

/// Ego effective size: the contacts that are not redundant, from the ties among them alone.
///
/// Differs from `EffectiveSize` only with weights or direction, where a contact's strongest tie may
/// be to somebody the node doesn't know. Like it, it grows with the number of contacts.
///
///     score(i) = Σ over contacts j of (1 − Σ_q p_iq·m_jq),
///     m_jq = z_jq / max_k z_jk, k only over i and its contacts, z_ij = w_ij + w_ji
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: nodes, 1…n − 1.
/// - Ego-network model: node, contacts and the ties among them; otherwise as `EffectiveSize`.
/// - Direction and weights ignored by default. Directed: a contact is who an edge leads to or comes
///   from, a tie the sum both ways, so outgoing and incoming agree. Weighted: w is the weight.
/// - An isolate is undefined (`nil`); UCINET prints 0.
/// - Agrees with: UCINET's default; networkx `effective_size` of the node within its ego network
///   (`ego_graph(G, i, undirected=True)`). Differs from: networkx on the whole network,
///   and for a node that no edge leaves, which it leaves out.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Burt (1992); Borgatti (1997), Connections 20(1):35–38.
public struct EgoEffectiveSize: NodeMetric {
  public static let description = MetricDescription(
    id: "ego-effective-size", limits: .nonNegative, weights: .optional, direction: .optional,
    cost: .triangles, references: [Reference("Burt", 1992), Reference("Borgatti", 1997)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let positions = StructuralHoles.positions(in: input.readGraph, model: .egoNetwork)
    return NodeScores(positions.map { $0?.effectiveSize })
  }
}
