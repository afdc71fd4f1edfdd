import CollaborationGraph
import GraphAlgorithms

/// Burt's efficiency: the share of a node's contacts that are not redundant.
///
/// High for a node that keeps no two contacts who are in touch anyway. It says nothing of how many
/// there are: a node with a single contact scores 1. It has nothing to do with the efficiency of a
/// whole network, of which there are two more kinds.
///
///     score(i) = effective size of i / number of contacts of i
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1, never quite 0.
/// - Whole-network model; for the other see `EgoEfficiency`.
/// - Direction and weights ignored by default. Directed: a contact is who an edge leads to or comes
///   from, a tie the sum both ways, so outgoing and incoming agree. Weighted: ties by weight.
/// - An isolate is undefined (`nil`).
/// - Agrees with: networkx `effective_size(G, nodes=list(G))` ÷ the number of contacts.
///   Differs from: networkx for a node that no edge leaves, which it leaves out; global, local and
///   Krackhardt's efficiency, measures of the whole network.
///
/// - Complexity: O(Σ over edges of the two degrees).
/// - SeeAlso: Burt (1992), Structural Holes, Harvard University Press.
public struct BurtEfficiency: NodeMetric {
  public static let description = MetricDescription(
    id: "burt-efficiency", limits: .unit, weights: .optional, direction: .optional,
    cost: .triangles, references: [Reference("Burt", 1992)])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let positions = StructuralHoles.positions(in: input.readGraph, model: .wholeNetwork)
    return NodeScores(positions.map { $0?.efficiency })
  }
}
