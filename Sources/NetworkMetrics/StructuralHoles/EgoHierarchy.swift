import CollaborationGraph
import GraphAlgorithms

/// Ego hierarchy: how far a node's ego constraint comes from a single contact.
///
/// As `BurtHierarchy`, for data that end at each node's own contacts. It does not say how strong
/// the constraint is.
///
///     score(i) = Σ over contacts j of r_j·ln r_j / (N·ln N), r_j = c_ij / (C_i / N),
///     c_ij as in the ego constraint, C_i = Σ_j c_ij, N = number of contacts
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1 (Coleman–Theil index of disorder).
/// - Ego-network model: node, contacts and the ties among them.
/// - Direction and weights ignored by default. Directed: a contact is who an edge leads to or comes
///   from, a tie the sum both ways, so outgoing and incoming agree. Weighted: ties by weight.
/// - Undefined (`nil`) below two contacts.
/// - Agrees with: the same sum over networkx `local_constraint` within the node's ego network;
///   igraph has none. Differs from: Krackhardt's hierarchy, a measure of the whole network.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Burt (1992), Structural Holes, Harvard University Press.
public struct EgoHierarchy: NodeMetric {
  public static let description = MetricDescription(
    id: "ego-hierarchy", limits: .unit, weights: .optional, direction: .optional,
    cost: .triangles, references: [Reference("Burt", 1992)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let scores = StructuralHoles.hierarchies(in: input.readGraph, model: .egoNetwork)
    return NodeScores(scores)
  }
}
