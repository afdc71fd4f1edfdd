import CollaborationGraph
import GraphAlgorithms

/// Constraint: how far a node's contacts are tied to each other, leaving it little room of its own.
///
/// Low means that it spans structural holes (contacts who don't work together): an opportunity to
/// spread, and a risk of dependence. A node with one contact scores 1 at least in part by
/// definition; don't rank those.
///
///     score(i) = Σ over neighbours j of (p_ij + Σ_q p_iq·p_qj)², p_ij = 1/k_i
///
/// ### Conventions
/// - Shape: one score per node, in node order. 0…1.125; can exceed 1 (each of three nodes in a
///   triangle scores 1.125).
/// - Whole-network model. Direction and weights ignored.
/// - An isolate is undefined (`nil`), not 0.
/// - Agrees with: networkx `constraint` and igraph `constraint`; differs from UCINET's default,
///   which uses the ego network only.
///
/// - SeeAlso: Burt (1992), Structural Holes, Harvard University Press.
public struct Constraint: NodeMetric {
  public static let description = MetricDescription(
    id: "constraint", limits: MetricDescription.Limits(lowest: 0, highest: 1.125),
    cost: "O(Σ over edges of the degrees)",
    references: [Reference("Burt", 1992)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    NodeScores(burtConstraints(of: input.graph))
  }
}
