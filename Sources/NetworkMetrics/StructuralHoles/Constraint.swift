import CollaborationGraph
import GraphAlgorithms

/// Constraint: how far a node's contacts are tied to each other, leaving it little room of its own.
///
/// Low means that it spans structural holes (contacts who don't work together): an opportunity to
/// spread, and a risk of dependence. A node with one contact scores 1 at least in part by
/// definition; don't rank those.
///
///     score(i) = Σ over contacts j of (p_ij + Σ_q p_iq·p_qj)²,
///     p_ij = z_ij / Σ_k z_ik, z_ij = w_ij + w_ji
///
/// ### Conventions
/// - Shape: one score per node, in node order. 0…1.125 in an undirected graph without weights (each
///   of three nodes in a triangle scores 1.125), always below 2.
/// - Whole-network model: the contacts' ties to everybody count; for the other see `EgoConstraint`.
/// - Direction and weights ignored by default. Directed: a contact is who an edge leads to or comes
///   from, a tie the sum both ways, so outgoing and incoming agree. Weighted: w is the weight.
/// - An isolate is undefined (`nil`), not 0.
/// - Agrees with: networkx `constraint` and igraph `constraint`, with weights and direction too.
///   Differs from: UCINET's default, which uses the ego network only.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Burt (1992), Structural Holes, Harvard University Press.
public struct Constraint: NodeMetric {
  public static let description = MetricDescription(
    id: "constraint", limits: MetricDescription.Limits(lowest: 0, highest: 2), weights: .optional,
    direction: .optional, cost: .triangles, references: [Reference("Burt", 1992)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let positions = StructuralHoles.positions(in: input.readGraph, model: .wholeNetwork)
    return NodeScores(positions.map { $0?.constraint })
  }
}
