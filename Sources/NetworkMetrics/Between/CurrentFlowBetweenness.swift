import CollaborationGraph
import GraphAlgorithms

/// Current-flow betweenness: the share of what passes between others, on paths of any length, that
/// runs through a node.
///
/// Like betweenness, but longer detours count too, the less the longer: as electric current spreads
/// over a net of conductors, or as a random walk does. Right where news wanders rather than takes
/// the shortest way.
///
///     score(v) = Σ over s<t, s,t≠v of τ_st(v), divided by (n−1)(n−2)/2,
///                τ_st(v) = ½ Σ over edges e of v of |current of e| for one unit from s to t
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1. Direction ignored.
/// - Weights ignored by default; counted: an edge's weight is its conductance, taken as at least
///   1e-12 of the largest in its component.
/// - Currents stay in a component: pairs in different ones add nothing, but count in the divisor.
///   An isolate scores 0. Undefined (`nil`) when n < 3.
/// - The ends of a pair don't count as between (Brandes & Fleischer); Newman's random-walk
///   betweenness counts them.
/// - Agrees with: networkx `current_flow_betweenness_centrality`, which refuses a disconnected
///   graph. igraph has none.
///
/// - Complexity: O(*n*³ + *n*·*m*·log *n*) time, O(*n*²) memory.
/// - SeeAlso: Newman (2005), doi 10.1016/j.socnet.2004.11.009; Brandes & Fleischer (2005),
///   doi 10.1007/978-3-540-31856-9_44.
public struct CurrentFlowBetweenness: NodeMetric {
  public static let description = MetricDescription(
    id: "current-flow-betweenness", limits: .unit, weights: .optional, cost: .dense,
    references: [
      Reference("Newman", 2005, doi: "10.1016/j.socnet.2004.11.009"),
      Reference("Brandes & Fleischer", 2005, doi: "10.1007/978-3-540-31856-9_44"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.undirectedGraph
    guard graph.nodeCount > 2 else { return .undefined(graph.nodeCount) }
    let others = Double(graph.nodeCount - 1)
    let pairs = others * (others - 1) / 2
    return NodeScores(currentFlowSums(of: graph).map { min($0 / pairs, 1) })
  }
}
