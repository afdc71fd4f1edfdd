import CollaborationGraph
import GraphAlgorithms

/// Edge betweenness: the share of all shortest paths that run along a collaboration.
///
/// High for a collaboration that joins parts of the network with few others between them. It does
/// not say that much passes along it.
///
///     score(e) = Σ over s<t of σ(s,t|e) / σ(s,t), divided by n(n−1)/2
///
/// ### Conventions
/// - Shape: one score per edge, in ascending order of (tail, head). Range 0…1.
/// - Direction ignored by default; directed: ordered pairs, divided by n(n−1); incoming: the edges
///   reversed.
/// - Weights ignored by default; counted: an edge is 1/weight long, and paths count as equally
///   short when they differ by at most 1e-10 of the distance.
/// - The pair that the edge joins counts too. Pairs without a path add nothing.
/// - Agrees with: networkx `edge_betweenness_centrality` (default) and igraph
///   `edge_betweenness` ÷ (n(n−1)/2). Differs from: networkx with weights, which compares path
///   lengths to the last bit and so misses some of the equally short ones.
///
/// - Complexity: O(*n*·*m*) time in steps, O(*n*·*m*·log *m*) with weights, O(*n* + *m*) memory.
/// - SeeAlso: Girvan & Newman (2002), doi 10.1073/pnas.122653799; Brandes (2008),
///   doi 10.1016/j.socnet.2007.11.001.
public struct EdgeBetweenness: EdgeMetric {
  public static let description = MetricDescription(
    id: "edge-betweenness", limits: .unit, weights: .optional, direction: .optional,
    cost: .searches,
    references: [
      Reference("Girvan & Newman", 2002, doi: "10.1073/pnas.122653799"),
      Reference("Brandes", 2008, doi: "10.1016/j.socnet.2007.11.001"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> EdgeScores {
    let graph = input.directedGraph
    let ordered = Double(graph.nodeCount) * Double(graph.nodeCount - 1)
    let pairs = graph.isDirected ? ordered : ordered / 2
    return EdgeScores(
      pairs: graph.edges.map { NodePair($0.tail, $0.head) },
      values: edgeBetweennessSums(of: graph, lengths: input.lengths).map { $0 / pairs })
  }
}
