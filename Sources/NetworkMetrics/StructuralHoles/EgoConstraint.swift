import CollaborationGraph
import GraphAlgorithms

/// Ego constraint: constraint as far as a node and its contacts can tell, from the ties among them.
///
/// For data in which each was asked about its own surroundings only, and for comparing with UCINET.
/// Contacts seem to put more into each other than they do, because their other ties are left out.
///
///     score(i) = Σ over contacts j of (p_ij + Σ_q p_iq·p_qj)²,
///     p_qj = z_qj / Σ_k z_qk, k only over i and its contacts, z_ij = w_ij + w_ji
///
/// ### Conventions
/// - Shape: one score per node, in node order. 0…1.125 in an undirected graph without weights,
///   always below 2.
/// - Ego-network model: node, contacts and the ties among them; otherwise as `Constraint`.
/// - Direction and weights ignored by default. Directed: a contact is who an edge leads to or comes
///   from, a tie the sum both ways, so outgoing and incoming agree. Weighted: w is the weight.
/// - An isolate is undefined (`nil`), not 0.
/// - Agrees with: UCINET's default; networkx `constraint` of the node within its ego network
///   (`ego_graph(G, i, undirected=True)`). Differs from: networkx and igraph `constraint` on the
///   whole network; networkx asked for one node that no edge leaves, which it leaves out.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Burt (1992), Structural Holes, Harvard University Press.
public struct EgoConstraint: NodeMetric {
  public static let description = MetricDescription(
    id: "ego-constraint", limits: MetricDescription.Limits(lowest: 0, highest: 2),
    weights: .optional, direction: .optional, cost: .triangles,
    references: [Reference("Burt", 1992)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let positions = StructuralHoles.positions(in: input.readGraph, model: .egoNetwork)
    return NodeScores(positions.map { $0?.constraint })
  }
}
