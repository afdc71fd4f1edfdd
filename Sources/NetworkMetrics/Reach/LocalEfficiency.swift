import CollaborationGraph
import GraphAlgorithms

/// Local efficiency: how near the partners of a node are to each other without it, on average.
///
/// High when losing one organisation leaves its partners in touch: a mark of a network that stands
/// losses.
///
///     score = mean over all nodes i of the global efficiency of the subgraph among i's partners
///
/// ### Conventions
/// - Range 0…1. Direction and weights ignored.
/// - Nodes with fewer than two partners count 0. Undefined (`nil`) when n = 0.
/// - Agrees with: networkx `local_efficiency`. Differs from: igraph `average_local_efficiency`,
///   which lets paths leave the partners' own subgraph.
///
/// - Complexity: O(Σ over nodes of degree times the edges among the partners) time.
/// - SeeAlso: Latora & Marchiori (2001), doi 10.1103/PhysRevLett.87.198701.
public struct LocalEfficiency: GraphMetric {
  public static let description = MetricDescription(
    id: "local-efficiency", limits: .unit, cost: .searches,
    references: [Reference("Latora & Marchiori", 2001, doi: "10.1103/PhysRevLett.87.198701")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.graph.undirected
    guard graph.nodeCount > 0 else { return nil }
    var subgraphs = Subgraphs(of: graph)
    var sum = 0.0
    for node in 0..<graph.nodeCount {
      let partners = subgraphs.part(among: graph.successors[node])
      sum += meanInverseDistance(of: partners) ?? 0
    }
    return sum / Double(graph.nodeCount)
  }
}
