import CollaborationGraph
import GraphAlgorithms

/// Information centrality: how well a node is joined to all others when every path counts.
///
/// High for an organisation with many short and independent ways to the rest. It is about nearness,
/// not about standing between; the name is Stephenson and Zelen's.
///
///     score(v) = n / Σ_j R_vj, R = effective resistance, R_vv = 0
///
/// ### Conventions
/// - Shape: one score per node, in node order. From 0 upwards; 1/R is what two nodes exchange.
/// - Direction ignored. Weights ignored by default; counted: an edge's weight is its conductance,
///   taken as at least 1e-12 of the largest.
/// - Undefined (`nil`) when n < 2.
/// - Agrees with: R sna `infocent`; networkx `information_centrality` × n.
///
/// - Throws: `MetricError.needsConnection` when the graph has more than one component.
/// - Complexity: O(*n*³) time, O(*n*²) memory.
/// - SeeAlso: Stephenson & Zelen (1989), doi 10.1016/0378-8733(89)90016-6.
public struct InformationCentrality: NodeMetric {
  public static let description = MetricDescription(
    id: "information", limits: .nonNegative, needs: [.connection], weights: .optional,
    cost: .dense,
    references: [Reference("Stephenson & Zelen", 1989, doi: "10.1016/0378-8733(89)90016-6")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.undirectedGraph
    let components = ConnectedComponents(of: graph).members
    guard components.count <= 1 else { throw .needsConnection }
    guard let members = components.first, members.count > 1 else {
      return .undefined(graph.nodeCount)
    }
    let inverse = ConductanceInverse(of: members, in: graph)
    let count = Double(members.count)
    return NodeScores(
      inverse.resistanceSums.map { min(count / $0 * inverse.scale, .greatestFiniteMagnitude) })
  }
}
