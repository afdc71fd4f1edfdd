import CollaborationGraph
import GraphAlgorithms

/// Vitality: how much of the network's efficiency would be lost with a node.
///
/// High for an organisation whose leaving would lengthen or cut many paths among the others.
/// Negative for one that the others don't need: without it they are nearer to each other on
/// average.
///
///     score(v) = (E(G) − E(G∖v)) / E(G), E = global efficiency
///
/// ### Conventions
/// - Shape: one score per node, in node order. At most 1; can be negative.
/// - E(G∖v) is the mean over the (n−1)(n−2) ordered pairs of the others.
/// - Direction and weights ignored. Undefined (`nil` for all) when n < 3 or nobody reaches anybody.
/// - No peer library offers it; equal to (E − E') ÷ E with networkx `global_efficiency`.
///
/// - Complexity: O(*n*²·*m*) time, O(*n* + *m*) memory.
/// - SeeAlso: Koschützki and others (2005), doi 10.1007/978-3-540-31955-9_3; Latora & Marchiori
///   (2001), doi 10.1103/PhysRevLett.87.198701.
public struct Vitality: NodeMetric {
  public static let description = MetricDescription(
    id: "vitality", limits: .atMostOne, cost: .repeatedSearches,
    references: [
      Reference("Koschützki et al.", 2005, doi: "10.1007/978-3-540-31955-9_3"),
      Reference("Latora & Marchiori", 2001, doi: "10.1103/PhysRevLett.87.198701"),
    ])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.graph.undirected
    guard graph.nodeCount > 2, let whole = meanInverseDistance(of: graph), whole > 0 else {
      return .undefined(graph.nodeCount)
    }
    return NodeScores(
      (0..<graph.nodeCount).map { node in
        meanInverseDistance(of: graph, excluding: node).map { (whole - $0) / whole }
      })
  }
}
