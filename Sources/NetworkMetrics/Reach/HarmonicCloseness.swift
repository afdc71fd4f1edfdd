import CollaborationGraph
import GraphAlgorithms

/// Harmonic closeness: how few steps away the others are, on average of 1/steps.
///
/// Unlike closeness it needs no special rule when parts of the network are not connected: whoever
/// can't be reached adds 0.
///
///     score(v) = Σ over j≠v of 1/d(v,j), divided by n − 1
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1 in steps, 1 meaning one step from
///   everybody; with weights from 0 upwards, in the weights' own unit.
/// - Direction ignored by default; directed: outgoing distances (incoming: to the node).
/// - Weights ignored by default; counted: an edge is 1/weight long.
/// - 1/∞ = 0, so an isolate scores 0. Undefined (`nil`) when n < 2.
/// - Agrees with: igraph `harmonic_centrality` and networkx `harmonic_centrality` ÷ (n−1)
///   (directed: of the reversed graph), both with 1/weight as the length of an edge.
///
/// - Complexity: O(*n*·*m*) time in steps, O(*n*·*m*·log *m*) with weights, O(*n* + *m*) memory.
/// - SeeAlso: Marchiori & Latora (2000), doi 10.1016/S0378-4371(00)00311-3; Rochat (2009).
public struct HarmonicCloseness: NodeMetric {
  public static let description = MetricDescription(
    id: "harmonic", limits: .nonNegative, weights: .optional, direction: .optional,
    cost: .searches,
    references: [
      Reference("Marchiori & Latora", 2000, doi: "10.1016/S0378-4371(00)00311-3"),
      Reference("Rochat", 2009),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.directedGraph
    guard graph.nodeCount > 1 else { return .undefined(graph.nodeCount) }
    let others = Double(graph.nodeCount - 1)
    return NodeScores(harmonicSums(of: graph, lengths: input.lengths).map { $0 / others })
  }
}
