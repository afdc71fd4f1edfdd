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
/// - Shape: one score per node, in node order. Range 0…1; 1 means one step from everybody.
/// - Direction ignored by default; directed: outgoing distances. Weights ignored.
/// - 1/∞ = 0, so an isolate scores 0. Undefined (`nil`) when n < 2.
/// - Agrees with: igraph `harmonic_centrality` and networkx `harmonic_centrality` ÷ (n−1).
///
/// - Complexity: O(*n*·*m*) time, O(*n*) memory.
/// - SeeAlso: Marchiori & Latora (2000), doi 10.1016/S0378-4371(00)00311-3; Rochat (2009).
public struct HarmonicCloseness: NodeMetric {
  public static let description = MetricDescription(
    id: "harmonic", limits: .unit, cost: "O(n·m)",
    references: [
      Reference("Marchiori & Latora", 2000, doi: "10.1016/S0378-4371(00)00311-3"),
      Reference("Rochat", 2009),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.directedGraph
    guard graph.nodeCount > 1 else {
      return NodeScores([Double?](repeating: nil, count: graph.nodeCount))
    }
    let others = Double(graph.nodeCount - 1)
    return NodeScores(harmonicSums(of: graph).map { $0 / others })
  }
}
