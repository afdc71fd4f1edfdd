import CollaborationGraph
import GraphAlgorithms

/// Two-mode clustering after Robins and Alexander: how often two organisations that share one
/// project share another too.
///
///     score = 4 · four-cycles / paths of three edges
///
/// ### Conventions
/// - Range 0…1. Direction and weights ignored. Undefined (`nil`) without a path of three edges.
/// - Agrees with: networkx `bipartite.robins_alexander_clustering`, which prints 0 where it is
///   undefined. igraph has none.
///
/// - Throws: `MetricError.needsTwoModes` for a graph of one mode.
/// - Complexity: O(Σ over organisations of their projects' degrees).
/// - SeeAlso: Robins & Alexander (2004), doi 10.1023/B:CMOT.0000032580.12184.c0.
public struct RobinsAlexanderClustering: GraphMetric {
  public static let description = MetricDescription(
    id: "robins-alexander", limits: .unit, needs: [.twoModes], cost: .triangles,
    references: [
      Reference("Robins & Alexander", 2004, doi: "10.1023/B:CMOT.0000032580.12184.c0")
    ])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = try input.twoModeRows()
    let paths = input.graph.undirected.edges.reduce(0) { sum, edge in
      sum + (graph.rows.degree(of: edge.tail) - 1) * (graph.rows.degree(of: edge.head) - 1)
    }
    var doubledCycles = 0.0  // every pair of organisations is met twice
    for node in graph.members[0] {
      for (_, shared) in graph.sharers(with: node) { doubledCycles += shared * (shared - 1) / 2 }
    }
    return paths > 0 ? 2 * doubledCycles / Double(paths) : nil
  }
}
