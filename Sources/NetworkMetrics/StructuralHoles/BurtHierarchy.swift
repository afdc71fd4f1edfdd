import CollaborationGraph
import GraphAlgorithms

/// Burt's hierarchy: how far a node's constraint comes from a single contact.
///
/// 0 when all contacts constrain alike, near 1 when one of them stands in all the others' way. It
/// does not say how strong the constraint is, and it is not a hierarchy of the network.
///
///     score(i) = Σ over contacts j of r_j·ln r_j / (N·ln N), r_j = c_ij / (C_i / N),
///     c_ij = (p_ij + Σ_q p_iq·p_qj)², C_i = Σ_j c_ij, N = number of contacts
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1 (Coleman–Theil index of disorder).
/// - Whole-network model; for the other see `EgoHierarchy`.
/// - Direction and weights ignored by default. Directed: a contact is who an edge leads to or comes
///   from, a tie the sum both ways, so outgoing and incoming agree. Weighted: ties by weight.
/// - Undefined (`nil`) below two contacts.
/// - Agrees with: the same sum over networkx `local_constraint`; igraph has none.
///   Differs from: Krackhardt's hierarchy, a measure of the whole network.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Burt (1992), Structural Holes, Harvard University Press.
public struct BurtHierarchy: NodeMetric {
  public static let description = MetricDescription(
    id: "burt-hierarchy", limits: .unit, weights: .optional, direction: .optional,
    cost: .triangles, references: [Reference("Burt", 1992)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let scores = StructuralHoles.hierarchies(in: input.readGraph, model: .wholeNetwork)
    return NodeScores(scores)
  }
}
