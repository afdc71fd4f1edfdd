import CollaborationGraph
import GraphAlgorithms

/// Edge connectivity: the fewest collaborations whose end would split the network.
///
/// 1 means that one ended collaboration is enough. A single organisation with one partner makes it
/// 1, so it says little of the network as a whole.
///
///     score = the smallest number of edges whose removal disconnects the graph
///
/// ### Conventions
/// - Unit: edges. Direction and weights ignored.
/// - 0 when the network is disconnected already. Undefined (`nil`) when n < 2.
/// - Agrees with: networkx `edge_connectivity`, igraph `edge_connectivity`.
///
/// - Complexity: O(*n*·*m*·k), k = smallest degree.
/// - SeeAlso: Whitney (1932), doi 10.2307/2371086; Even & Tarjan (1975), doi 10.1137/0204043.
public struct EdgeConnectivity: GraphMetric {
  public static let description = MetricDescription(
    id: "edge-connectivity", limits: .nonNegative, isCount: true, cost: .repeatedSearches,
    references: [
      Reference("Whitney", 1932, doi: "10.2307/2371086"),
      Reference("Even & Tarjan", 1975, doi: "10.1137/0204043"),
    ])

  public init() {}

  public func score(of input: MetricInput) throws(MetricError) -> Double? {
    edgeConnectivity(of: input.graph.undirected).map { Double($0) }
  }
}
