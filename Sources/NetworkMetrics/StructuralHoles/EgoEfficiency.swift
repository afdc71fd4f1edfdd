import CollaborationGraph
import GraphAlgorithms

/// Ego efficiency: the share of a node's contacts that are not redundant, from the ties among them.
///
/// Differs from `BurtEfficiency` only with weights or direction. A node with a single contact
/// scores 1 by definition.
///
///     score(i) = ego effective size of i / number of contacts of i
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1, never quite 0.
/// - Ego-network model: node, contacts and the ties among them.
/// - Direction and weights ignored by default. Directed: a contact is who an edge leads to or comes
///   from, a tie the sum both ways, so outgoing and incoming agree. Weighted: ties by weight.
/// - An isolate is undefined (`nil`).
/// - Agrees with: UCINET's default; networkx `effective_size` of the node within its ego network ÷
///   the number of contacts. Differs from: networkx for a node that no edge leaves;
///   network-wide efficiencies of the same name.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Burt (1992), Structural Holes, Harvard University Press.
public struct EgoEfficiency: NodeMetric {
  public static let description = MetricDescription(
    id: "ego-efficiency", limits: .unit, weights: .optional, direction: .optional,
    cost: .triangles, references: [Reference("Burt", 1992)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let positions = StructuralHoles.positions(in: input.readGraph, model: .egoNetwork)
    return NodeScores(positions.map { $0?.efficiency })
  }
}
