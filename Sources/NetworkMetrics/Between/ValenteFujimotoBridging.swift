import CollaborationGraph
import GraphAlgorithms

/// Valente and Fujimoto's bridging: how much the network's efficiency falls, on average, when one of
/// a node's edges is lost.
///
/// High for a node whose few edges hold parts together; a hub's many edges each matter less.
/// Never negative: losing an edge shortens no path.
///
///     score(v) = mean over edges e of v of E(G) − E(G − e), E = global efficiency
///
/// ### Conventions
/// - Shape: one score per node, in node order. Range 0…1, mostly close to 0.
/// - Direction and weights ignored. An isolate is undefined (`nil`).
/// - Agrees with: networkx `global_efficiency` with and without each edge; twice R influenceR
///   `bridging`, which adds up unordered pairs and divides by the number of ordered ones. Differs
///   from: influenceR for an isolate, which it gives 0.
///
/// - Complexity: O(*n*·*m*²) time, O(*n* + *m*) memory.
/// - SeeAlso: Valente & Fujimoto (2010), doi 10.1016/j.socnet.2010.03.003.
public struct ValenteFujimotoBridging: NodeMetric {
  public static let description = MetricDescription(
    id: "valente-bridging", limits: .unit, cost: .repeatedSearches,
    references: [Reference("Valente & Fujimoto", 2010, doi: "10.1016/j.socnet.2010.03.003")])

  public init() {}

  public func scores(of input: MetricInput) throws(MetricError) -> NodeScores {
    let graph = input.graph.undirected
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    for (index, loss) in losses(of: graph).enumerated() {
      sums[graph.edges[index].tail] += loss
      sums[graph.edges[index].head] += loss
    }
    return NodeScores(
      sums.enumerated().map { node, sum in
        let degree = graph.successors.degree(of: node)
        return degree > 0 ? sum / Double(degree) : nil
      })
  }

  /// The efficiency lost with each edge.
  private func losses(of graph: Graph) -> [Double] {
    guard let whole = meanInverseDistance(of: graph) else { return [] }
    return graph.edges.indices.map { index in
      var edges = graph.edges
      edges.remove(at: index)
      let rest = Graph(nodeCount: graph.nodeCount, edges: edges)
      return max(whole - (meanInverseDistance(of: rest) ?? 0), 0)
    }
  }
}
