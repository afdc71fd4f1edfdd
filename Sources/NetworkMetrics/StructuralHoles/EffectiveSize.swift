import CollaborationGraph
import GraphAlgorithms

/// Effective size: the number of contacts that are not already in touch through each other.
///
/// High for a node whose contacts bring different things. It grows with the number of contacts;
/// `BurtEfficiency` is the same per contact.
///
///     score(i) = Σ over contacts j of (1 − Σ_q p_iq·m_jq),
///     p_iq = z_iq / Σ_k z_ik, m_jq = z_jq / max_k z_jk, z_ij = w_ij + w_ji
///
/// ### Conventions
/// - Shape: one score per node, in node order. Unit: nodes, 1…n − 1.
/// - In an undirected graph without weights it is Borgatti's k_i − 2·t_i / k_i, t_i the edges among
///   the contacts of i.
/// - Whole-network model: a contact's strongest tie may be to anybody; for the other see
///   `EgoEffectiveSize`, which only differs with weights or direction.
/// - Direction and weights ignored by default. Directed: a contact is who an edge leads to or comes
///   from, a tie the sum both ways, so outgoing and incoming agree. Weighted: w is the weight.
/// - An isolate is undefined (`nil`); UCINET prints 0.
/// - Agrees with: networkx `effective_size(G, nodes=list(G))`, with weights and direction too.
///   Differs from: networkx 3.6 `effective_size(G, weight=…)` for all nodes at once, which goes
///   wrong with weights, and networkx for a node that no edge leaves, which it leaves out; igraph
///   has none.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Burt (1992); Borgatti (1997), Connections 20(1):35–38.
public struct EffectiveSize: NodeMetric {
  public static let description = MetricDescription(
    id: "effective-size", limits: .nonNegative, weights: .optional, direction: .optional,
    cost: .triangles, references: [Reference("Burt", 1992), Reference("Borgatti", 1997)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let positions = StructuralHoles.positions(in: input.readGraph, model: .wholeNetwork)
    return NodeScores(positions.map { $0?.effectiveSize })
  }
}
