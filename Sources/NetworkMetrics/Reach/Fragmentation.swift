import CollaborationGraph
import GraphAlgorithms

/// Fragmentation: the share of pairs of nodes that have no path between them.
///
/// 0 while the network hangs together at all, 1 when nobody works with anybody. It does not see
/// how long the paths are; distance fragmentation does.
///
///     score = 1 − (ordered pairs with a path) / (n(n−1))
///
/// ### Conventions
/// - Range 0…1. Weights ignored.
/// - Direction ignored by default, when it is 1 − Σ_c s_c(s_c−1)/(n(n−1)) over the sizes of the
///   components; directed: paths along the edges.
/// - Undefined (`nil`) when n < 2.
/// - Agrees with: 1 − igraph's share of finite `distances`.
///
/// - Complexity: O(*n* + *m*) undirected, O(*n*·*m*) directed.
/// - SeeAlso: Borgatti (2006), doi 10.1007/s10588-006-7084-x.
public struct Fragmentation: GraphMetric {
  public static let description = MetricDescription(
    id: "fragmentation", limits: .unit, direction: .optional, cost: .searches,
    references: [Reference("Borgatti", 2006, doi: "10.1007/s10588-006-7084-x")])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    let graph = input.directedGraph
    guard graph.nodeCount > 1 else { return nil }
    let pairs = Double(graph.nodeCount) * Double(graph.nodeCount - 1)
    return (pairs - connectedPairs(of: graph)) / pairs
  }

  private func connectedPairs(of graph: Graph) -> Double {
    guard !graph.isDirected else {
      return Double(distanceSummaries(of: graph).reduce(0) { $0 + $1.reached })
    }
    let sizes = ConnectedComponents(of: graph).members.map(\.count)
    return Double(sizes.reduce(0) { $0 + $1 * ($1 - 1) })
  }
}
